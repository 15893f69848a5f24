import { inTenant, LockMode } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AdvanceAssignmentInput } from './assignment.schema.ts';

/** Puts an assignment into the academy's recycle bin, from which an admin restores it with all work on it. */
export function removeAssignment(app: App, actor: InstructorActor, input: AdvanceAssignmentInput): Promise<void> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment } = await findTaughtAssignment(em, actor, input.assignmentId);
    await em.lock(assignment, LockMode.OPTIMISTIC, input.version);
    assignment.deletedAt = app.clock();
    recordAudit(em, actor, { action: 'assignment.delete', subjectId: assignment.id });
  });
}
