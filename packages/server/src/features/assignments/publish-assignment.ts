import { inTenant, LockMode } from '@skillbridge/database';
import {
  advanceAssignment,
  checkPublishable,
  DomainError,
  formatInZone,
  type InstructorActor,
} from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AdvanceAssignmentInput } from './assignment.schema.ts';

/**
 * Shows the assignment to the students of its course. Throws INVALID with every problem in `details.problems` when it
 * is unfinished, CONFLICT when it was changed since `version`.
 */
export function publishAssignment(app: App, actor: InstructorActor, input: AdvanceAssignmentInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment } = await findTaughtAssignment(em, actor, input.assignmentId);
    await em.lock(assignment, LockMode.OPTIMISTIC, input.version);
    const timeZone = await academyTimeZone(em, actor.tenantId);
    const dueAt = assignment.dueAt ? formatInZone(assignment.dueAt, timeZone, 'input') : null;
    const problems = checkPublishable(
      { ...assignment, allowedModes: assignment.tutorSetup.allowed, dueAt },
      timeZone,
      app.clock(),
    );
    const [first] = problems;
    if (first) throw new DomainError('INVALID', first.message, { field: first.path, problems });
    const next = advanceAssignment(assignment.status, 'publish', 0);
    if (next instanceof DomainError) throw next;
    assignment.status = next;
    assignment.publishedAt = app.clock();
    recordAudit(em, actor, { action: 'assignment.publish', subjectId: assignment.id });
    await em.flush();
    return { id: assignment.id, version: assignment.version, status: assignment.status };
  });
}
