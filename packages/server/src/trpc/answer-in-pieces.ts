import { getTRPCErrorFromUnknown } from '@trpc/server';
import type { RequestContext } from './context.ts';
import { toTrpcError } from './to-trpc-error.ts';

/** The pieces as they come, or, for a caller that takes no stream, all of them once the last is known. */
export async function answerInPieces<T>(
  { streams }: Pick<RequestContext, 'streams'>,
  asked: Promise<AsyncIterable<T>>,
): Promise<AsyncIterable<T>> {
  const pieces = await asked;
  if (streams) return withOurErrors(pieces);
  const all: T[] = [];
  for await (const piece of pieces) all.push(piece);
  // See z-stream.ts for what this type means to such a caller.
  return all as unknown as AsyncIterable<T>;
}

/** What goes wrong between two pieces meets no middleware any more. */
async function* withOurErrors<T>(pieces: AsyncIterable<T>): AsyncGenerator<T, void> {
  try {
    yield* pieces;
  } catch (error) {
    throw toTrpcError(getTRPCErrorFromUnknown(error));
  }
}
