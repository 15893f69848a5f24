import { inTenant, Session, User } from '@skillbridge/database';
import { DomainError, notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { Identity } from '../../auth/identity.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { ChangePasswordInput } from './account.schema.ts';

/** Changes the caller's password and ends their other sessions. Throws INVALID when the present one is wrong. */
export async function changePassword(app: App, { actor, email, credential }: Identity, input: ChangePasswordInput) {
  await app.limits.countAttempt(email, actor.userId);
  const key = { tenantId: actor.tenantId, id: actor.userId };
  const stored = await inTenant(app.orm, actor.tenantId, (em) =>
    em.findOne(User, key, { populate: ['passwordHash'], refresh: true }),
  );
  if (!stored) throw notFound('account');
  // Hashing takes tens of milliseconds: no transaction is held open over it.
  const fits = await app.passwords.verify(input.current, stored.passwordHash ?? null);
  if (!fits) throw new DomainError('INVALID', 'Your present password is not right. Try again.');
  const passwordHash = await app.passwords.hash(input.next);
  await inTenant(app.orm, actor.tenantId, async (em) => {
    await em.nativeUpdate(User, key, { passwordHash });
    const others = {
      user: [actor.tenantId, actor.userId] as [string, string],
      id: { $ne: credential.id },
      endedAt: null,
    };
    await em.nativeUpdate(Session, { tenantId: actor.tenantId, ...others }, { endedAt: app.clock() });
    recordAudit(em, actor, { action: 'password.change', subjectId: actor.userId });
  });
  await app.limits.forgive(email);
}
