import { Assignment, Course, inTenant, LockMode, Submission, type TenantEm } from '@skillbridge/database';
import { advanceSubmission, DomainError, movesMarks, notFound, sumPoints } from '@skillbridge/domain';
import { isInBlindSample } from '@skillbridge/domain/answers';
import type { PregradeInput } from '@skillbridge/domain/engine';
import { z } from 'zod';
import { handle, type JobDefinition } from '../../jobs/define-job.ts';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { toSubmissionState } from '../submissions/to-submission-state.ts';

const pregradeSchema = z.object({ tenantId: z.uuid(), submissionId: z.uuid() });

/** Pre-grades handed-in work against its rubric. Enqueued in the hand-in's own transaction. */
export const pregradeJob: JobDefinition<z.output<typeof pregradeSchema>> = {
  name: 'pregrade',
  schema: pregradeSchema,
  // Longer than two model calls at their time limit, or a slow provider would be asked twice for the same work. One
  // waiting job a submission: a worker that begins may ask again for what waits already.
  policy: { retries: 5, expireAfter: 300, policy: 'short' },
};

/**
 * Reads the work, asks for a suggestion outside any transaction, and stores it if the work still waits for one: a run
 * repeated after a crash, or overtaken by an instructor, changes nothing. Nor does one that thought about what is no
 * longer there, an earlier round or other points in the rubric: handing in again has enqueued a run of its own, and for another rubric
 * this does. Throws NOT_FOUND for ids of another academy.
 */
export const runPregrade = handle(pregradeJob, async (app, { tenantId, submissionId }, signal) => {
  const waiting = await inTenant(app.orm, tenantId, async (em) => {
    const { submission, assignment } = await findWork(em, tenantId, submissionId);
    if (submission.status !== 'submitted') return null;
    const { instructions, rubric, answerKey: key, maxPoints } = assignment;
    const input: PregradeInput = { instructions, rubric, key, maxPoints, work: submission.content };
    return { input, round: submission.round, budgetLeft: await aiBudgetLeft(em, tenantId, app.clock()) };
  });
  if (!waiting) return;
  const ai = await app.aiFor(tenantId);
  const { suggestion, usage } = await ai.suggestGrade(waiting.input, { signal, budgetLeft: waiting.budgetLeft });
  await inTenant(app.orm, tenantId, async (em) => {
    recordAiUsage(em, tenantId, usage);
    const { submission, assignment, course } = await findWork(em, tenantId, submissionId);
    // A rubric being changed is waited for, so that what is stored is not of the one before.
    await em.lock(assignment, LockMode.PESSIMISTIC_READ);
    await em.refresh(assignment);
    if (submission.status !== 'submitted' || submission.round !== waiting.round) return;
    if (movesMarks(waiting.input.rubric, assignment.rubric)) {
      await app.jobs.enqueue(em, pregradeJob, { tenantId, submissionId }, submissionId);
      return;
    }
    const next = advanceSubmission(toSubmissionState(submission), { kind: 'suggest' });
    if (next instanceof DomainError) throw next;
    submission.status = next.status;
    submission.aiSuggestion = suggestion;
    submission.suggestedAt = app.clock();
    submission.suggestedPoints = sumPoints(suggestion.criteria.map(({ points }) => points));
    submission.suggestionConfidence = suggestion.confidence;
    submission.blind = isInBlindSample(submissionId, course.grading.blindShare);
  });
});

async function findWork(em: TenantEm, tenantId: string, submissionId: string) {
  const submission = await em.findOne(Submission, { tenantId, id: submissionId });
  const assignment = submission && (await em.findOne(Assignment, { tenantId, id: submission.assignmentId }));
  const course = assignment && (await em.findOne(Course, { tenantId, id: assignment.courseId }));
  if (!submission || !assignment || !course) throw notFound('submission');
  return { submission, assignment, course };
}
