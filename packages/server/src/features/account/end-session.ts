import { inTenant, Session } from '@skillbridge/database';
import { notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { Identity } from '../../auth/identity.ts';
import { recordAudit } from '../audit/record-audit.ts';

/** Ends one of the caller's own sessions; their next request with it is refused. Throws NOT_FOUND. */
export async function endSession(app: App, { actor }: Identity, sessionId: string): Promise<void> {
  await inTenant(app.orm, actor.tenantId, async (em) => {
    const session = await em.findOne(Session, { tenantId: actor.tenantId, id: sessionId });
    if (session?.userId !== actor.userId || session.endedAt) throw notFound('session');
    session.endedAt = app.clock();
    recordAudit(em, actor, { action: 'session.end', subjectId: sessionId });
  });
}

/** Ends all of the caller's sessions but the one that asks (OWASP ASVS 7.4.3). Resolves to how many. */
export async function endOtherSessions(app: App, { actor, credential }: Identity): Promise<number> {
  return inTenant(app.orm, actor.tenantId, (em) =>
    em.nativeUpdate(
      Session,
      { tenantId: actor.tenantId, user: [actor.tenantId, actor.userId], id: { $ne: credential.id }, endedAt: null },
      { endedAt: app.clock() },
    ),
  );
}

/** Ends the session, or revokes nothing for a token: signing out is for browsers. */
export async function signOut(app: App, identity: Identity): Promise<void> {
  if (identity.credential.kind === 'session') await endSession(app, identity, identity.credential.id);
}
