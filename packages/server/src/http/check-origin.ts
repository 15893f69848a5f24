import type { IncomingMessage } from 'node:http';
import { DomainError } from '@skillbridge/domain';

/**
 * Closes cross-site request forgery for every content type: whatever changes something must carry a header that a page
 * of another site cannot set without asking first (no permission is ever given), and where the browser says what kind
 * of request it is, that must be our own page's. A bearer token is proof enough: no browser adds one by itself.
 * Throws FORBIDDEN.
 */
export function checkOrigin(req: IncomingMessage): void {
  if (req.method === 'GET' || req.method === 'HEAD') return;
  if (req.headers.authorization?.startsWith('Bearer ')) return;
  const site = req.headers['sec-fetch-site'];
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign || req.headers['x-skillbridge-request'] === undefined) {
    throw new DomainError(
      'FORBIDDEN',
      'This request did not come from one of our own pages. Open the portal and try again.',
    );
  }
}
