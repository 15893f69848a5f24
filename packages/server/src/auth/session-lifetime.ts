const HOUR = 60 * 60 * 1000;

/** A session ends this long after its last request: a school day's pause, not a forgotten browser. */
export const SESSION_IDLE_MS = 12 * HOUR;
/** And this long after sign-in, however busy it was (OWASP ASVS 5.0, 7.3.2). */
export const SESSION_ABSOLUTE_MS = 14 * 24 * HOUR;
/** `last_seen_at` is written at most this often, so that reading a page does not cost a write. */
export const SESSION_TOUCH_MS = 60 * 1000;
