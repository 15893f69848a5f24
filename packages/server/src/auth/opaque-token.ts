import { createHash, randomBytes } from 'node:crypto';

/** A bearer secret that names its academy: `<tenant id as 22 base64url characters>.<256 random bits>`. */
export type OpaqueToken = { readonly tenantId: string; readonly text: string; readonly hash: string };

const SHAPE = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

/**
 * Makes a token for a session, a program or an invitation. It carries the academy so that it is looked up inside that
 * academy's own rows, by `(tenant_id, token_hash)`: no lookup ever runs across tenants, and a token whose tenant part
 * was changed hashes to nothing that is stored.
 */
export function issueToken(tenantId: string): OpaqueToken {
  const tenant = Buffer.from(tenantId.replaceAll('-', ''), 'hex').toString('base64url');
  const text = `${tenant}.${randomBytes(32).toString('base64url')}`;
  return { tenantId, text, hash: hashOf(text) };
}

/** Reads a token from a cookie, a header or a link; null when it has not the shape of one. */
export function parseToken(text: string): OpaqueToken | null {
  const match = SHAPE.exec(text);
  if (!match?.[1]) return null;
  const hex = Buffer.from(match[1], 'base64url').toString('hex');
  const tenantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { tenantId, text, hash: hashOf(text) };
}

// A plain hash is enough for 256 random bits: there is nothing to guess, unlike in a password.
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
