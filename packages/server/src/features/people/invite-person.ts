import { inTenant, UniqueConstraintViolationException, User, uuidv7 } from '@skillbridge/database';
import { type AdminActor, DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { issueInvitation } from './issue-invitation.ts';
import type { InviteInput } from './person.schema.ts';

/** Adds a person, who gets in by the link alone. Throws INVALID when the address is in use in this academy. */
export function invitePerson(app: App, actor: AdminActor, input: InviteInput) {
  const { tenantId } = actor;
  const now = app.clock();
  return inTenant(app.orm, tenantId, async (em) => {
    if (await em.findOne(User, { tenantId, email: input.email })) throw emailTaken(input.email);
    const person = em.create(User, { tenantId, id: uuidv7(), ...input, status: 'invited', createdAt: now });
    await em.flush().catch((error: unknown) => {
      throw error instanceof UniqueConstraintViolationException ? emailTaken(input.email) : error;
    });
    recordAudit(em, actor, { action: 'person.invite', subjectId: person.id, detail: { role: input.role } });
    return issueInvitation(em, person, now);
  });
}

function emailTaken(email: string): DomainError {
  return new DomainError('INVALID', `Somebody here already uses ${email}. Look for them in the list of people.`);
}
