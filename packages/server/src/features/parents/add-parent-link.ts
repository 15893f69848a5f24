import { inTenant, ParentLink, UniqueConstraintViolationException, uuidv7 } from '@skillbridge/database';
import { type AdminActor, DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { scheduleLetters } from '../letters/schedule-letters.query.ts';
import { findInRole } from '../people/find-person.ts';
import type { AddParentLinkInput } from './parent-link.schema.ts';

/**
 * Lets a parent watch over a student, from now on with a letter a week; this week's is written at once. Throws
 * NOT_FOUND for either person, INVALID when they are linked already.
 */
export function addParentLink(app: App, actor: AdminActor, input: AddParentLinkInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const parent = await findInRole(em, actor, 'parent', input.parentId);
    const student = await findInRole(em, actor, 'student', input.studentId);
    const pair = {
      tenantId,
      parent: [tenantId, parent.id] as [string, string],
      student: [tenantId, student.id] as [string, string],
    };
    if (await em.findOne(ParentLink, pair)) throw alreadyLinked();
    const link = em.create(ParentLink, { ...pair, id: uuidv7(), createdAt: app.clock() });
    await em.flush().catch((error: unknown) => {
      throw error instanceof UniqueConstraintViolationException ? alreadyLinked() : error;
    });
    recordAudit(em, actor, { action: 'parent-link.create', subjectId: parent.id, detail: { studentId: student.id } });
    await scheduleLetters(em, app, tenantId);
    await enqueueLetter(em, app, { tenantId, studentId: student.id });
    return { id: link.id };
  });
}

function alreadyLinked(): DomainError {
  return new DomainError('INVALID', 'This parent is linked to this student already.');
}
