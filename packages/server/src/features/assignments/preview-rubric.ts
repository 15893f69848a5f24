import { inTenant } from '@skillbridge/database';
import { type InstructorActor, rubricTotal } from '@skillbridge/domain';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { planRubric } from './plan-rubric.query.ts';
import type { RubricPreviewInput } from './rubric-edit.schema.ts';

const MOST_SHOWN = 500;

/** Who would move from what to what under another rubric, and who would need a new mark; nothing is changed. */
export function previewRubric(app: App, actor: InstructorActor, { assignmentId, rubric }: RubricPreviewInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment } = await findTaughtAssignment(em, actor, assignmentId);
    const { works, fingerprint } = await planRubric(em, assignment, rubric);
    const moving = works.filter(({ kind }) => kind === 'move');
    const needing = works.filter(({ kind }) => kind === 'reopen');
    return {
      fingerprint,
      maxPointsBefore: assignment.maxPoints,
      maxPointsAfter: rubricTotal(rubric),
      moves: moving.slice(0, MOST_SHOWN).map(({ id, studentName, before, grade }) => ({
        ...{ submissionId: id, studentName, before: before ?? 0, after: grade ?? 0 },
      })),
      moving: moving.length,
      needsMarks: needing.slice(0, MOST_SHOWN).map(({ id, studentName, before, missing }) => ({
        ...{ submissionId: id, studentName, before: before ?? 0, criteria: missing.map(({ name }) => name) },
      })),
      needing: needing.length,
      staying: works.filter(({ kind }) => kind === 'stay').length,
      drafts: works.filter(({ kind, marked }) => kind === 'wait' && marked).length,
    };
  });
}
