import { httpBatchLink, type TRPCLink } from '@trpc/client';
import type { AppRouter } from './types.ts';

/** At most this many calls in one request; the server refuses larger batches. */
const MAX_BATCH = 10;
/** Longer addresses are cut by proxies on the way (ENGINEERING.md C). */
const MAX_URL_LENGTH = 2083;

/** How calls travel. `headers` are added to every request. */
export function createLinks(url: string, headers: Record<string, string>): TRPCLink<AppRouter>[] {
  return [
    httpBatchLink({
      url: `${url}/api/trpc`,
      maxItems: MAX_BATCH,
      maxURLLength: MAX_URL_LENGTH,
      // Refused from other sites by the browser itself: a page elsewhere cannot add this header (CSRF).
      headers: { 'x-skillbridge-request': '1', ...headers },
    }),
  ];
}
