import { type Assignment, inTenant, LockMode, Submission, type TenantEm } from '@skillbridge/database';
import { checkPublishable, DomainError, type InstructorActor, movesMarks, rubricTotal } from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { UpdateAssignmentInput } from './assignment.schema.ts';
import { chooseMaterials } from './choose-materials.ts';
import { toDraftFields } from './to-draft-fields.ts';

/**
 * Saves an edit. What students already see must stay publishable, and its points must still add up. Throws CONFLICT
 * when somebody else saved since `version`.
 */
export function updateAssignment(app: App, actor: InstructorActor, input: UpdateAssignmentInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment } = await findTaughtAssignment(em, actor, input.assignmentId);
    await em.lock(assignment, LockMode.OPTIMISTIC, input.version);
    const timeZone = await academyTimeZone(em, actor.tenantId);
    if (assignment.status !== 'draft') {
      refuseUnpublishable(input, timeZone);
      await refuseMovingMarks(em, assignment, input);
    }
    em.assign(assignment, toDraftFields(input.draft, timeZone));
    const { materials } = input.draft;
    if (materials) {
      assignment.materials = await chooseMaterials(em, actor, materials.fileIds, assignment.materials.fileIds);
    }
    recordAudit(em, actor, { action: 'assignment.update', subjectId: assignment.id });
    await em.flush();
    return { id: assignment.id, version: assignment.version, status: assignment.status };
  });
}

function refuseUnpublishable({ draft }: UpdateAssignmentInput, timeZone: string): void {
  // A due date that has passed may stay as it is: correcting a typo in old work is no reason to move it.
  const [problem] = checkPublishable(draft, timeZone, new Date(0));
  if (problem)
    throw new DomainError('INVALID', problem.message, { field: problem.path, total: rubricTotal(draft.rubric) });
}

/** Points of graded work move only where its instructor has seen who moves: by `applyRubric`. */
async function refuseMovingMarks(em: TenantEm, assignment: Assignment, { draft }: UpdateAssignmentInput) {
  if (!movesMarks(assignment.rubric, draft.rubric)) return;
  const { tenantId, id } = assignment;
  const graded = await em.count(Submission, {
    ...{ tenantId, assignment: [tenantId, id] },
    $or: [{ status: { $in: ['suggested', 'published'] } }, { review: { $ne: null } }],
  });
  if (graded > 0) {
    const sentence = 'Work is graded by this rubric already. Change its points under "Rubric" to see who moves.';
    throw new DomainError('INVALID', sentence, { field: 'rubric' });
  }
}
