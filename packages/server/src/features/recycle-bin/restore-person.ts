import { type TenantEm, UniqueConstraintViolationException, User } from '@skillbridge/database';
import { type AdminActor, DomainError, notFound } from '@skillbridge/domain';
import { recordAudit } from '../audit/record-audit.ts';
import { fromTheBin } from './from-the-bin.ts';

/** They sign in anew: the sessions and tokens that ended with the removal stay ended. */
export async function restorePerson(em: TenantEm, actor: AdminActor, id: string): Promise<void> {
  const { tenantId } = actor;
  const person = await em.findOne(User, { tenantId, id, deletedAt: { $ne: null } }, fromTheBin);
  if (!person) throw notFound('person');
  if (await em.findOne(User, { tenantId, email: person.email, id: { $ne: id } })) throw emailTaken(person.email);
  person.deletedAt = null;
  recordAudit(em, actor, { action: 'person.restore', subjectId: person.id });
  await em.flush().catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? emailTaken(person.email) : error;
  });
}

function emailTaken(email: string): DomainError {
  return new DomainError('INVALID', `Somebody else uses ${email} by now, so this person cannot come back under it.`);
}
