import type { App } from '../../app.ts';
import type { Identity } from '../../auth/identity.ts';
import { SESSION_IDLE_MS } from '../../auth/session-lifetime.ts';

/** A person's own live sessions, latest use first. */
export async function listSessions(app: App, { actor, credential }: Identity) {
  const now = app.clock();
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('sessions')
      .select(['id', 'device', 'created_at', 'last_seen_at'])
      .where('tenant_id', '=', actor.tenantId)
      .where('user_id', '=', actor.userId)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .where('last_seen_at', '>', new Date(now.getTime() - SESSION_IDLE_MS))
      .orderBy('last_seen_at', 'desc')
      .limit(50),
  );
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    current: row.id === credential.id,
  }));
}

/** A person's own API tokens that still work, newest first. */
export async function listApiTokens(app: App, { actor }: Identity) {
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('api_tokens')
      .select(['id', 'name', 'created_at', 'last_used_at', 'expires_at'])
      .where('tenant_id', '=', actor.tenantId)
      .where('user_id', '=', actor.userId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', app.clock())
      .orderBy('created_at', 'desc')
      .limit(100),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    expiresAt: row.expires_at.toISOString(),
  }));
}
