import type { App } from '../app.ts';
import type { Identity } from '../auth/identity.ts';

/** What a request brings to a procedure. `identity` is proven by the session, or null. */
export type RequestContext = {
  readonly app: App;
  readonly identity: Identity | null;
  readonly requestId: string;
  /** The caller's network address, for rate limits alone; never logged. */
  readonly network: string;
  /** The browser as a person would name it. */
  readonly device: string;
  /** Whether the caller takes an answer in pieces; whoever does not gets all of them at the end. */
  readonly streams: boolean;
  /** Sets or clears the portals' session cookie on the response. */
  readonly setSessionCookie: (token: string | null) => void;
};
