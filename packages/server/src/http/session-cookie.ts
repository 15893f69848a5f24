import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Credentials } from '../auth/identify.ts';
import { SESSION_ABSOLUTE_MS } from '../auth/session-lifetime.ts';

// Browsers take a __Host- cookie only over https, with Secure, for this host and all of it (OWASP ASVS 5.0, 3.3.1).
const SECURE_NAME = '__Host-skillbridge';
const LOCAL_NAME = 'skillbridge';

/** Sets or clears the portals' session cookie. Out of reach of scripts, and not sent along from other sites' forms. */
export function writeSessionCookie(res: ServerResponse, token: string | null, secure: boolean): void {
  const maxAge = token === null ? 0 : Math.floor(SESSION_ABSOLUTE_MS / 1000);
  const parts = [`${cookieName(secure)}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${maxAge}`];
  if (secure) parts.push('Secure');
  res.appendHeader('set-cookie', parts.join('; '));
}

/** What a request shows for itself. A program's bearer token wins over a browser's cookie. */
export function readCredentials(req: IncomingMessage, secure: boolean): Credentials | null {
  // Even one that cannot be read: whoever shows a token is let past `checkOrigin`, and so never gets in by the cookie.
  const bearer = /^Bearer (.*)$/.exec(req.headers.authorization ?? '');
  if (bearer) return { kind: 'token', text: bearer[1] ?? '' };
  const prefix = `${cookieName(secure)}=`;
  const cookie = req.headers.cookie?.split(/;\s*/).find((part) => part.startsWith(prefix));
  return cookie ? { kind: 'session', text: cookie.slice(prefix.length) } : null;
}

function cookieName(secure: boolean): string {
  return secure ? SECURE_NAME : LOCAL_NAME;
}
