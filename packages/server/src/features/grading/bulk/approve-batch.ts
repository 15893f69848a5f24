import { Assignment, LockMode, QuizSubmission, Submission, type TenantEm } from '@skillbridge/database';
import { type InstructorActor, scoreReview } from '@skillbridge/domain';
import { bulkVerdict, markOverrides, reviewFromSuggestion, scoreMarks, settleMarks } from '@skillbridge/domain/answers';
import type { App } from '../../../app.ts';
import { versionQuestions } from '../../quiz-attempts/version-questions.query.ts';
import { putAttemptOut } from '../attempts/put-attempt-out.ts';
import { putSubmissionOut } from '../put-submission-out.ts';
import type { BulkApproveInput } from './bulk.schema.ts';

export type BulkBatch = Pick<BulkApproveInput, 'works' | 'from' | 'assignmentId' | 'quizId'> & {
  readonly courseId: string;
};

/** Held until the transaction ends, in one order everywhere, so that a grader waits instead of losing a race. */
const held = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;

/** Publishes what still is as the preview showed it; the ids of what it published. */
export async function approveSubmissions(em: TenantEm, app: App, actor: InstructorActor, batch: BulkBatch) {
  const { tenantId } = actor;
  const versions = versionsOf(batch, 'submission');
  if (versions.size === 0 || batch.quizId) return [];
  const submissions = await em.find(
    Submission,
    {
      ...{ tenantId, id: { $in: [...versions.keys()] }, course: [tenantId, batch.courseId] },
      ...(batch.assignmentId ? { assignment: [tenantId, batch.assignmentId] as [string, string] } : {}),
    },
    held,
  );
  const published: string[] = [];
  for (const submission of submissions) {
    const assignment = await em.findOne(Assignment, { tenantId, id: submission.assignmentId });
    const suggestion = submission.aiSuggestion;
    if (!assignment || !suggestion || submission.version !== versions.get(submission.id)) continue;
    const review = { ...markOverrides(reviewFromSuggestion(suggestion), suggestion), inBulk: true };
    const verdict = bulkVerdict(
      {
        ...{ suggested: submission.status === 'suggested', blind: submission.blind },
        ...{ begun: Boolean(submission.review), confidence: submission.suggestionConfidence ?? null },
        complete: scoreReview(assignment.rubric, review).kind === 'scored',
      },
      batch.from,
    );
    if (verdict !== 'take') continue;
    await putSubmissionOut(em, app, actor, { submission, assignment, review, feedback: suggestion.feedback });
    published.push(submission.id);
  }
  return published;
}

/** The same for attempts at quizzes: the key's marks stand, and the suggested ones become the instructor's. */
export async function approveAttempts(em: TenantEm, app: App, actor: InstructorActor, batch: BulkBatch) {
  const { tenantId } = actor;
  const versions = versionsOf(batch, 'attempt');
  if (versions.size === 0 || batch.assignmentId) return [];
  const attempts = await em.find(
    QuizSubmission,
    {
      ...{ tenantId, id: { $in: [...versions.keys()] }, course: [tenantId, batch.courseId] },
      ...(batch.quizId ? { quiz: [tenantId, batch.quizId] as [string, string] } : {}),
    },
    held,
  );
  const published: string[] = [];
  for (const attempt of attempts) {
    if (attempt.version !== versions.get(attempt.id)) continue;
    const { items } = await versionQuestions(em, attempt);
    const suggestions = attempt.aiSuggestions?.items ?? [];
    const before = attempt.marks.items;
    const open = suggestions.filter(({ itemId }) => !before.some((mark) => mark.itemId === itemId));
    const given = [...before, ...open].map(({ itemId, points, feedback }) => ({ itemId, points, feedback }));
    const marks = { ...attempt.marks, items: settleMarks({ before, given, suggestions }), inBulk: true };
    const verdict = bulkVerdict(
      {
        ...{ suggested: attempt.status === 'suggested', blind: attempt.blind },
        begun: before.some((mark) => mark.by === 'instructor'),
        confidence: attempt.suggestionConfidence ?? null,
        complete: scoreMarks(items, marks.items).kind === 'scored',
      },
      batch.from,
    );
    if (verdict !== 'take') continue;
    await putAttemptOut(em, app, actor, { attempt, items, marks, feedback: attempt.feedback });
    published.push(attempt.id);
  }
  return published;
}

function versionsOf({ works }: BulkBatch, kind: 'submission' | 'attempt'): Map<string, number> {
  return new Map(works.filter((work) => work.kind === kind).map(({ workId, version }) => [workId, version]));
}
