import { Course, inTenant } from '@skillbridge/database';
import { type AdminActor, DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { endAccess } from './end-access.ts';
import { findPerson } from './find-person.ts';
import { guardLeaving } from './guard-leaving.ts';

/**
 * Puts a person into the recycle bin and shuts them out at once. Their work, places and links stay with them, hidden.
 * Throws NOT_FOUND, or WRONG_STATE for oneself, the last admin, and an instructor who still teaches.
 */
export function removePerson(app: App, actor: AdminActor, personId: string): Promise<void> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const person = await findPerson(em, actor, personId);
    await guardLeaving(em, actor, person);
    const course = await em.findOne(
      Course,
      { tenantId, instructor: [tenantId, person.id] },
      { orderBy: { title: 'asc' } },
    );
    if (course) {
      throw new DomainError(
        'WRONG_STATE',
        `${person.fullName} still teaches ${course.title}. Choose another instructor for it first.`,
      );
    }
    person.deletedAt = app.clock();
    await endAccess(em, tenantId, person.id, app.clock());
    recordAudit(em, actor, { action: 'person.delete', subjectId: person.id });
  });
}
