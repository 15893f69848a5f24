import { inTenant, User } from '@skillbridge/database';
import { type AdminActor, DomainError, notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Person } from './person.schema.ts';
import { toPerson } from './to-person.ts';

/**
 * Lets a suspended person in again; they sign in anew. Who never chose a password is invited again instead. Throws
 * NOT_FOUND or WRONG_STATE.
 */
export function reinstatePerson(app: App, actor: AdminActor, personId: string): Promise<Person> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const key = { tenantId: actor.tenantId, id: personId };
    const person = await em.findOne(User, key, { populate: ['passwordHash'] });
    if (!person) throw notFound('person');
    if (person.status !== 'suspended') throw new DomainError('WRONG_STATE', 'This person is not suspended.');
    person.status = person.passwordHash ? 'active' : 'invited';
    recordAudit(em, actor, { action: 'person.reinstate', subjectId: person.id });
    await em.flush();
    return toPerson(person);
  });
}
