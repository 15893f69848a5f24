import { ApiToken, inTenant } from '@skillbridge/database';
import { notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { Identity } from '../../auth/identity.ts';
import { issueToken } from '../../auth/opaque-token.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CreateTokenInput } from './account.schema.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes a bearer token that acts as the caller. Its text is shown this once. */
export async function createApiToken(app: App, { actor }: Identity, input: CreateTokenInput) {
  const now = app.clock();
  const token = issueToken(actor.tenantId);
  const expiresAt = new Date(now.getTime() + input.days * DAY_MS);
  const id = await inTenant(app.orm, actor.tenantId, async (em) => {
    const row = em.create(ApiToken, {
      tenantId: actor.tenantId,
      user: [actor.tenantId, actor.userId],
      name: input.name,
      tokenHash: token.hash,
      createdAt: now,
      expiresAt,
    });
    recordAudit(em, actor, { action: 'token.create', subjectId: row.id, detail: { days: input.days } });
    await em.flush();
    return row.id;
  });
  return { id, name: input.name, token: token.text, expiresAt: expiresAt.toISOString() };
}

/** Revokes one of the caller's own tokens at once. Throws NOT_FOUND. */
export async function revokeApiToken(app: App, { actor }: Identity, tokenId: string): Promise<void> {
  await inTenant(app.orm, actor.tenantId, async (em) => {
    const token = await em.findOne(ApiToken, { tenantId: actor.tenantId, id: tokenId });
    if (token?.userId !== actor.userId || token.revokedAt) throw notFound('token');
    token.revokedAt = app.clock();
    recordAudit(em, actor, { action: 'token.revoke', subjectId: tokenId });
  });
}
