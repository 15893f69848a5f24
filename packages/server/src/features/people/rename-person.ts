import { inTenant, LockMode } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findPerson } from './find-person.ts';
import type { Person, RenameInput } from './person.schema.ts';
import { toPerson } from './to-person.ts';

/** Corrects a person's name. Throws NOT_FOUND, or CONFLICT when somebody changed the person since. */
export function renamePerson(app: App, actor: AdminActor, input: RenameInput): Promise<Person> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const person = await findPerson(em, actor, input.personId);
    await em.lock(person, LockMode.OPTIMISTIC, input.version);
    person.fullName = input.fullName;
    recordAudit(em, actor, { action: 'person.rename', subjectId: person.id });
    await em.flush();
    return toPerson(person);
  });
}
