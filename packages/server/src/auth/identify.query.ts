import type { ReadLane } from '@skillbridge/database';
import { academySettingsDocument, roleSchema } from '@skillbridge/domain';
import type { Identity } from './identity.ts';
import type { OpaqueToken } from './opaque-token.ts';

export type IdentityRow = { readonly identity: Identity; readonly lastSeenAt: Date | null };

/** The live browser session behind a token: not ended, not idle since `idleSince`, not past its absolute end. */
export async function findSession(
  reads: ReadLane,
  token: OpaqueToken,
  at: { now: Date; idleSince: Date },
): Promise<IdentityRow | null> {
  const [row] = await reads.read(token.tenantId, (tables) =>
    tables
      .selectFrom('sessions as s')
      .innerJoin('users as u', (join) => join.onRef('u.tenant_id', '=', 's.tenant_id').onRef('u.id', '=', 's.user_id'))
      .innerJoin('academies as a', 'a.id', 's.tenant_id')
      .select(['s.id', 's.last_seen_at', 's.tenant_id', 's.user_id'])
      .select(['u.role', 'u.email', 'u.full_name', 'a.name as academy', 'a.settings'])
      .where('s.tenant_id', '=', token.tenantId)
      .where('s.token_hash', '=', token.hash)
      .where('s.ended_at', 'is', null)
      .where('s.expires_at', '>', at.now)
      .where('s.last_seen_at', '>', at.idleSince)
      .where('u.deleted_at', 'is', null)
      .where('u.status', '=', 'active')
      .where('a.deleted_at', 'is', null),
  );
  return row ? { identity: toIdentity(row, 'session'), lastSeenAt: row.last_seen_at } : null;
}

/** The live API token: not revoked, not expired. */
export async function findApiToken(reads: ReadLane, token: OpaqueToken, now: Date): Promise<IdentityRow | null> {
  const [row] = await reads.read(token.tenantId, (tables) =>
    tables
      .selectFrom('api_tokens as t')
      .innerJoin('users as u', (join) => join.onRef('u.tenant_id', '=', 't.tenant_id').onRef('u.id', '=', 't.user_id'))
      .innerJoin('academies as a', 'a.id', 't.tenant_id')
      .select(['t.id', 't.last_used_at', 't.tenant_id', 't.user_id'])
      .select(['u.role', 'u.email', 'u.full_name', 'a.name as academy', 'a.settings'])
      .where('t.tenant_id', '=', token.tenantId)
      .where('t.token_hash', '=', token.hash)
      .where('t.revoked_at', 'is', null)
      .where('t.expires_at', '>', now)
      .where('u.deleted_at', 'is', null)
      .where('u.status', '=', 'active')
      .where('a.deleted_at', 'is', null),
  );
  return row ? { identity: toIdentity(row, 'token'), lastSeenAt: row.last_used_at } : null;
}

type Row = {
  id: string;
  tenant_id: string;
  user_id: string;
  role: string;
  email: string;
  full_name: string;
  academy: string;
  settings: unknown;
};

function toIdentity(row: Row, kind: 'session' | 'token'): Identity {
  return {
    actor: { tenantId: row.tenant_id, userId: row.user_id, role: roleSchema.parse(row.role) },
    email: row.email,
    fullName: row.full_name,
    academyName: row.academy,
    timeZone: academySettingsDocument.read(row.settings).timeZone,
    credential: { kind, id: row.id },
  };
}
