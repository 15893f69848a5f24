import type { Shot } from './generate-load.ts';

/** A query as the portals send it: one call in a batch of its own, with the browser's session. */
export function queryShot(session: string, path: string, input?: unknown): Shot {
  const batch = input === undefined ? '{}' : JSON.stringify({ 0: input });
  return {
    method: 'GET',
    path: `/api/trpc/${path}?batch=1&input=${encodeURIComponent(batch)}`,
    headers: { cookie: `skillbridge=${session}`, 'x-skillbridge-request': '1' },
  };
}

/** A mutation as the portals send it. */
export function mutationShot(session: string, path: string, input: unknown): Shot {
  return {
    method: 'POST',
    path: `/api/trpc/${path}?batch=1`,
    headers: { cookie: `skillbridge=${session}`, 'x-skillbridge-request': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ 0: input }),
  };
}
