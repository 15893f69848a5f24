import { httpBatchLink, httpBatchStreamLink, splitLink, type TRPCLink } from '@trpc/client';
import type { AppRouter } from './types.ts';

/** At most this many calls in one request; the server refuses larger batches. */
const MAX_BATCH = 10;
/** Longer addresses are cut by proxies on the way (ENGINEERING.md C). */
const MAX_URL_LENGTH = 2083;

/** The procedures that answer in pieces. */
const STREAMED: ReadonlySet<string> = new Set(['student.tutor.ask']);

/**
 * How calls travel: batched, save those that answer in pieces, each of which is a request of its own, so that nothing
 * waits for the end of a stream. `headers` are added to every request.
 */
export function createLinks(url: string, headers: Record<string, string>): TRPCLink<AppRouter>[] {
  const options = {
    url: `${url}/api/trpc`,
    maxURLLength: MAX_URL_LENGTH,
    // Refused from other sites by the browser itself: a page elsewhere cannot add this header (CSRF).
    headers: { 'x-skillbridge-request': '1', ...headers },
  };
  return [
    splitLink({
      condition: ({ path }) => STREAMED.has(path),
      true: httpBatchStreamLink({ ...options, maxItems: 1 }),
      false: httpBatchLink({ ...options, maxItems: MAX_BATCH }),
    }),
  ];
}
