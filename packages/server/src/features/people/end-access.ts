import { ApiToken, Invitation, Session, type TenantEm } from '@skillbridge/database';

/** Ends every way in that a person has: browser sessions, API tokens and open invitations. Counts from the next request. */
export async function endAccess(em: TenantEm, tenantId: string, personId: string, now: Date): Promise<void> {
  const user: [string, string] = [tenantId, personId];
  await em.nativeUpdate(Session, { tenantId, user, endedAt: null }, { endedAt: now });
  await em.nativeUpdate(ApiToken, { tenantId, user, revokedAt: null }, { revokedAt: now });
  await em.nativeUpdate(Invitation, { tenantId, user, acceptedAt: null, expiresAt: { $gt: now } }, { expiresAt: now });
}
