/** One call of a procedure over HTTP, as bytes: what a portal or a program would see. */
export type Reply = { readonly status: number; readonly body: string };

export type Call = {
  readonly kind: 'query' | 'mutation';
  readonly path: string;
  readonly input?: unknown;
  /** The text of a session token; null is nobody. */
  readonly session: string | null;
};

/** The same id for every call, so that two refusals can be compared byte by byte. */
const REQUEST_ID = 'isolation-test-request';

/** Calls a procedure with a session cookie, with the headers of our own pages. */
export async function callProcedure(url: string, { kind, path, input, session }: Call): Promise<Reply> {
  const headers: Record<string, string> = { 'x-skillbridge-request': '1', 'x-request-id': REQUEST_ID };
  if (session) headers['cookie'] = `skillbridge=${session}`;
  const address = `${url}/api/trpc/${path}`;
  const response =
    kind === 'query'
      ? await fetch(input === undefined ? address : `${address}?input=${encodeURIComponent(JSON.stringify(input))}`, {
          headers,
        })
      : await fetch(address, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          ...(input === undefined ? {} : { body: JSON.stringify(input) }),
        });
  return { status: response.status, body: await response.text() };
}
