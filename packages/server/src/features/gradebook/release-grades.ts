import { Assignment, inTenant, LockMode, QuizSubmission, Submission, type TenantEm } from '@skillbridge/database';
import { type InstructorActor, notFound, scoreReview } from '@skillbridge/domain';
import { scoreMarks } from '@skillbridge/domain/answers';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { putAttemptOut } from '../grading/attempts/put-attempt-out.ts';
import { settlePublishedAttempt } from '../grading/attempts/settle-attempt.ts';
import { putSubmissionOut } from '../grading/put-submission-out.ts';
import { settlePublished } from '../grading/settle-review.ts';
import { versionQuestions } from '../quiz-attempts/version-questions.query.ts';
import type { ReleaseInput } from './gradebook.schema.ts';

/** Held until the transaction ends, in one order everywhere, so that a grader waits instead of losing a race. */
const held = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;

/**
 * Publishes work whose saved marks are complete, in the instructor's name and by the rules of the desk: one batch, one
 * transaction. What is no longer as the preview showed it is left alone and named, so doing it again publishes nothing
 * twice. Throws NOT_FOUND, also when one work is not of this course.
 */
export function releaseGrades(app: App, actor: InstructorActor, input: ReleaseInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findTaughtCourse(em, actor, input.courseId);
    const published = new Set([
      ...(await releaseSubmissions(em, app, actor, { courseId: course.id, versions: versionsOf(input, 'submission') })),
      ...(await releaseAttempts(em, app, actor, { courseId: course.id, versions: versionsOf(input, 'attempt') })),
    ]);
    const left = input.works.filter(({ workId }) => !published.has(workId));
    return { published: published.size, left: left.map(({ kind, workId }) => ({ kind, workId })) };
  });
}

type Batch = { readonly courseId: string; readonly versions: ReadonlyMap<string, number> };

async function releaseSubmissions(em: TenantEm, app: App, actor: InstructorActor, { courseId, versions }: Batch) {
  const { tenantId } = actor;
  const ids = [...versions.keys()];
  if (ids.length === 0) return [];
  const course: [string, string] = [tenantId, courseId];
  const submissions = await em.find(Submission, { tenantId, id: { $in: ids }, course }, held);
  if (submissions.length < ids.length) throw notFound('work');
  const published: string[] = [];
  for (const submission of submissions) {
    const { id, version, review: saved, feedback } = submission;
    const assignment = await em.findOne(Assignment, { tenantId, id: submission.assignmentId });
    if (!assignment || !saved || version !== versions.get(id) || !waits(submission.status)) continue;
    const review = settlePublished(submission, assignment.rubric, saved.criteria);
    if (scoreReview(assignment.rubric, review).kind === 'unscored') continue;
    await putSubmissionOut(em, app, actor, { submission, assignment, review, feedback });
    published.push(id);
  }
  return published;
}

async function releaseAttempts(em: TenantEm, app: App, actor: InstructorActor, { courseId, versions }: Batch) {
  const { tenantId } = actor;
  const ids = [...versions.keys()];
  if (ids.length === 0) return [];
  const course: [string, string] = [tenantId, courseId];
  const attempts = await em.find(QuizSubmission, { tenantId, id: { $in: ids }, course }, held);
  if (attempts.length < ids.length) throw notFound('work');
  const published: string[] = [];
  for (const attempt of attempts) {
    const { id, version, feedback } = attempt;
    if (version !== versions.get(id) || !waits(attempt.status)) continue;
    const { items } = await versionQuestions(em, attempt);
    if (scoreMarks(items, attempt.marks.items).kind === 'unscored') continue;
    const given = attempt.marks.items.map(({ itemId, points, feedback: words }) => ({
      itemId,
      points,
      feedback: words,
    }));
    const marks = settlePublishedAttempt(attempt, items, given);
    await putAttemptOut(em, app, actor, { attempt, items, marks, feedback });
    published.push(id);
  }
  return published;
}

function waits(status: string): boolean {
  return status === 'submitted' || status === 'suggested';
}

function versionsOf({ works }: ReleaseInput, kind: 'submission' | 'attempt'): Map<string, number> {
  return new Map(works.filter((work) => work.kind === kind).map(({ workId, version }) => [workId, version]));
}
