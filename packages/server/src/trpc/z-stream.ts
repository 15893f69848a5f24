import { z } from 'zod';

/**
 * The output of a procedure that answers in pieces: each is parsed as it comes, so that fields nobody declared never
 * leave the server. A caller that takes no stream gets the pieces as a list.
 */
export function zStream<T extends z.ZodType>(piece: T) {
  return z
    .custom<AsyncIterable<z.input<T>>>((value) => Array.isArray(value) || isAsyncIterable(value))
    .transform((pieces): AsyncIterable<z.output<T>> => {
      // The type is what clients that stream see; to the others tRPC's own would be a refusal (415).
      if (Array.isArray(pieces)) return pieces.map((one) => piece.parse(one)) as unknown as AsyncIterable<z.output<T>>;
      return parseEach(pieces, piece);
    });
}

async function* parseEach<T extends z.ZodType>(
  pieces: AsyncIterable<z.input<T>>,
  piece: T,
): AsyncGenerator<z.output<T>, void> {
  for await (const one of pieces) yield piece.parse(one);
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
