import { Enrollment, ExcusedWork, inTenant, type TenantEm, uuidv7 } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findTask } from './find-task.ts';
import type { ExcuseInput, UnexcuseInput } from './gradebook.schema.ts';

/**
 * Leaves a piece of work out of a student's totals, whether or not it was handed in; a grade that is there is kept and
 * counts again once this is taken back. Doing it twice changes the reason. Throws NOT_FOUND.
 */
export function excuseWork(app: App, actor: InstructorActor, input: ExcuseInput): Promise<void> {
  const { tenantId, userId } = actor;
  const { kind, reason, studentId } = input;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      const { task, excused } = await findExcused(em, actor, input);
      if (excused) excused.reason = reason;
      else {
        const about: [string, string] = [tenantId, task.id];
        em.create(ExcusedWork, {
          ...{ tenantId, id: uuidv7(), student: [tenantId, studentId], reason, excusedBy: [tenantId, userId] },
          ...(kind === 'quiz' ? { quiz: about, assignment: null } : { assignment: about, quiz: null }),
        });
      }
      recordAudit(em, actor, { action: 'work.excuse', subjectId: task.id, detail: { studentId } });
    }),
  );
}

/** Lets a piece of work count again. Nothing to take back is no error: it counts, as was wished. Throws NOT_FOUND. */
export function unexcuseWork(app: App, actor: InstructorActor, input: UnexcuseInput): Promise<void> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { task, excused } = await findExcused(em, actor, input);
    if (!excused) return;
    em.remove(excused);
    recordAudit(em, actor, {
      action: 'work.unexcuse',
      subjectId: task.id,
      detail: { studentId: input.studentId },
    });
  });
}

async function findExcused(em: TenantEm, actor: InstructorActor, { kind, id, studentId }: UnexcuseInput) {
  const { tenantId } = actor;
  const { task, course } = await findTask(em, actor, { kind, id });
  const student: [string, string] = [tenantId, studentId];
  // Somebody who has left still has a row in the gradebook, so their place may be a deleted one.
  const place = await em.findOne(
    Enrollment,
    { tenantId, course: [tenantId, course.id], student },
    { filters: { softDelete: false } },
  );
  if (!place) throw notFound('student');
  const about: [string, string] = [tenantId, id];
  const excused = await em.findOne(
    ExcusedWork,
    kind === 'quiz' ? { tenantId, student, quiz: about } : { tenantId, student, assignment: about },
  );
  return { task, excused };
}
