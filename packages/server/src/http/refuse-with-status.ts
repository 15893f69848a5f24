import type { ServerResponse } from 'node:http';
import { z } from 'zod';

/** The line in which tRPC tells how the first call of a stream was answered, where it was refused. */
const refusalLine = z.tuple([
  z.literal(0),
  z.literal(0),
  z.tuple([z.tuple([z.object({ error: z.looseObject({ data: z.looseObject({ httpStatus: z.number() }) }) })])]),
]);

/**
 * Gives a streamed call that is refused the status of its refusal, as any other call has it: tRPC would send 200 with
 * the first line, before it knows. That line is held back until the call has been answered; a refusal then goes out as
 * plain JSON, which the client reads as well. For a single call: of several, each may end differently.
 */
export function refuseWithStatus(res: ServerResponse): void {
  const [write, end] = [res.write.bind(res), res.end.bind(res)];
  let head: Uint8Array | null = null;
  let state: 'held' | 'open' | 'refused' = 'held';

  function take(line: Uint8Array): boolean {
    if (state === 'open') return write(line);
    if (state === 'refused') return true;
    if (head === null) {
      head = line;
      return true;
    }
    const text = Buffer.from(line).toString();
    // A sign of life decides nothing.
    if (text.trim() === '') return true;
    const refusal = refusalLine.safeParse(parseJson(text));
    if (refusal.success) {
      const { error } = refusal.data[2][0][0];
      state = 'refused';
      res.statusCode = error.data.httpStatus;
      end(JSON.stringify({ error }));
      return true;
    }
    state = 'open';
    write(head);
    return write(line);
  }

  // tRPC writes bytes and gives no callback; the other ways to call these are not used on this response.
  res.write = take as typeof res.write;
  res.end = (() => (state === 'refused' ? res : end())) as typeof res.end;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
