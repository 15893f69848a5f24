import { v7 } from 'uuid';

/** A new time-ordered id (RFC 9562): index-friendly, and not a secret (OWASP ASVS 11.5.1). */
export function uuidv7(): string {
  return v7();
}
