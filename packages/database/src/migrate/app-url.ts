import { createHmac } from 'node:crypto';
import { APP_ROLE } from '../tenancy/roles.ts';

/**
 * The URL of the same database as the server's own role. Its password is derived from the owner's URL, so nothing has
 * to be stored and two processes given the same `DATABASE_URL` agree; whoever holds the owner's URL could set it anyway.
 */
export function deriveAppUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const secret = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = APP_ROLE;
  url.password = createHmac('sha256', secret).update(`${APP_ROLE} password`).digest('base64url');
  return url.href;
}
