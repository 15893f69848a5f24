import { connect } from 'node:net';
import { z } from 'zod';

/** An answer as bytes and, when it is one of our refusals, what it says. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The sentence and code of a refusal; null for anything else. */
  readonly refusal: {
    readonly message: string;
    readonly reason: string | null;
    readonly requestId: string | null;
  } | null;
};

const refusalSchema = z.object({
  error: z.object({
    message: z.string(),
    // Without the number the typed client does not take it for an error.
    code: z.number(),
    data: z.strictObject({
      code: z.string(),
      httpStatus: z.number(),
      reason: z.string().nullable(),
      details: z.record(z.string(), z.unknown()),
      fields: z.record(z.string(), z.string()),
      requestId: z.string().nullable(),
    }),
  }),
});

/** Sends a request as it is, with no header of ours added. */
export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, refusal: readRefusal(text) };
}

/** Headers of one of our own pages, in somebody's session. */
export function pageHeaders(session: string | null): Record<string, string> {
  const headers = { 'x-skillbridge-request': '1', 'content-type': 'application/json' };
  return session === null ? headers : { ...headers, cookie: `skillbridge=${session}` };
}

/** Writes bytes to the server's socket and reads until it closes: for what no HTTP client would send. */
export function sendBytes(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });
}

/** Reads a refusal of ours, or null; one of a batch of one too. */
export function readRefusal(text: string): Answer['refusal'] {
  const parsed = z.union([refusalSchema, z.tuple([refusalSchema]).transform(([one]) => one)]).safeParse(parse(text));
  if (!parsed.success) return null;
  const { message, data } = parsed.data.error;
  return { message, reason: data.reason, requestId: data.requestId };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
