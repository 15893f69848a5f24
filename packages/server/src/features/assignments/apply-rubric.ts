import { type Assignment, inTenant, LockMode, Submission, type TenantEm, User } from '@skillbridge/database';
import { advanceSubmission, DomainError, type InstructorActor, rubricTotal, sumPoints } from '@skillbridge/domain';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { pregradeJob } from '../grading/pregrade.job.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { toSubmissionState } from '../submissions/to-submission-state.ts';
import { type PlannedWork, planRubric } from './plan-rubric.query.ts';
import type { ApplyRubricInput } from './rubric-edit.schema.ts';

/** Rows that are read and written together. */
const BATCH = 100;

/**
 * Gives a published assignment another rubric, exactly as previewed: grades that are out move, those that lack a mark
 * go back to the queue, drafts and suggestions are carried over, and the letters that name a grade are written anew. All
 * in one transaction. Throws CONFLICT when anything has changed since the preview.
 */
export function applyRubric(app: App, actor: InstructorActor, input: ApplyRubricInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { assignment } = await findTaughtAssignment(em, actor, input.assignmentId);
    await em.lock(assignment, LockMode.PESSIMISTIC_WRITE);
    await em.refresh(assignment);
    const { works, fingerprint } = await planRubric(em, assignment, input.rubric);
    if (fingerprint !== input.fingerprint) {
      throw new DomainError(
        'CONFLICT',
        'Something has changed since you saw who moves. Look at the new preview first.',
      );
    }
    const count = (kind: PlannedWork['kind']) => works.filter((work) => work.kind === kind).length;
    assignment.rubric = input.rubric;
    assignment.maxPoints = rubricTotal(input.rubric);
    const receipt = { moved: count('move'), reopened: count('reopen') };
    recordAudit(em, actor, {
      action: 'assignment.rubric',
      subjectId: assignment.id,
      detail: { ...receipt, maxPoints: assignment.maxPoints },
    });
    await em.flush();
    for (let at = 0; at < works.length; at += BATCH) {
      await applyBatch(em, app, actor, { assignment, works: works.slice(at, at + BATCH) });
    }
    return { version: assignment.version, ...receipt };
  });
}

type Batch = { readonly assignment: Assignment; readonly works: readonly PlannedWork[] };

async function applyBatch(em: TenantEm, app: App, actor: InstructorActor, { works }: Batch): Promise<void> {
  const { tenantId, userId } = actor;
  const grader = await em.findOneOrFail(User, { tenantId, id: userId });
  const submissions = await em.find(
    Submission,
    { tenantId, id: { $in: works.map(({ id }) => id) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const submission of submissions) {
    const work = works.find(({ id }) => id === submission.id);
    if (work) applyTo(em, actor, { submission, work, grader, now: app.clock() });
  }
  await em.flush();
  for (const { id, studentId, status, aiSuggestion } of submissions) {
    if (status === 'submitted' && !aiSuggestion) {
      await app.jobs.enqueue(em, pregradeJob, { tenantId, submissionId: id }, id);
    }
    const kind = works.find((work) => work.id === id)?.kind;
    if (kind === 'move' || kind === 'reopen') await enqueueLetter(em, app, { tenantId, studentId });
  }
}

type OneWork = { submission: Submission; work: PlannedWork; grader: User; now: Date };

function applyTo(em: TenantEm, actor: InstructorActor, { submission, work, grader, now }: OneWork): void {
  const { suggestion } = work;
  const isStale = submission.aiSuggestion && !suggestion;
  submission.review = work.review;
  submission.aiSuggestion = suggestion;
  submission.suggestedPoints = suggestion && sumPoints(suggestion.criteria.map(({ points }) => points));
  if (!suggestion) Object.assign(submission, { suggestionConfidence: null, suggestedAt: null });
  // A suggestion that says nothing of some criterion is made anew; published grades do not need one.
  if (isStale && submission.status === 'suggested') advance(submission, { kind: 'reopen', instructorId: actor.userId });
  if (work.kind === 'move') {
    advance(submission, { kind: 'revise', instructorId: actor.userId });
    Object.assign(submission, { grade: work.grade, gradedBy: grader, publishedAt: now });
    const detail = { before: work.before, after: work.grade, byRubric: true };
    recordAudit(em, actor, { action: 'submission.revise', subjectId: submission.id, detail });
  }
  if (work.kind === 'reopen') {
    advance(submission, { kind: 'reopen', instructorId: actor.userId });
    Object.assign(submission, { grade: null, gradedBy: null, publishedAt: null });
    const detail = { before: work.before, byRubric: true };
    recordAudit(em, actor, { action: 'submission.reopen', subjectId: submission.id, detail });
  }
}

function advance(submission: Submission, event: Parameters<typeof advanceSubmission>[1]): void {
  const next = advanceSubmission(toSubmissionState(submission), event);
  if (next instanceof DomainError) throw next;
  submission.status = next.status;
}
