import { inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { endAccess } from './end-access.ts';
import { findPerson } from './find-person.ts';
import { guardLeaving } from './guard-leaving.ts';
import type { Person } from './person.schema.ts';
import { toPerson } from './to-person.ts';

/**
 * Shuts a person out at once, their programs too; their work stays. Suspending twice is one suspension. Throws
 * NOT_FOUND, or WRONG_STATE for oneself and for the last admin.
 */
export function suspendPerson(app: App, actor: AdminActor, personId: string): Promise<Person> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const person = await findPerson(em, actor, personId);
    if (person.status === 'suspended') return toPerson(person);
    await guardLeaving(em, actor, person);
    person.status = 'suspended';
    await endAccess(em, actor.tenantId, person.id, app.clock());
    recordAudit(em, actor, { action: 'person.suspend', subjectId: person.id });
    await em.flush();
    return toPerson(person);
  });
}
