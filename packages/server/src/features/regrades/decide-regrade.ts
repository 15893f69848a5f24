import {
  Assignment,
  inTenant,
  LockMode,
  QuizSubmission,
  RegradeRequest,
  Submission,
  type TenantEm,
  User,
} from '@skillbridge/database';
import {
  DomainError,
  decideRegrade as decide,
  type InstructorActor,
  notFound,
  scoreReview,
  sumPoints,
} from '@skillbridge/domain';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { aboutOf } from './list-regrades.query.ts';
import type { DecideRegradeInput } from './regrade.schema.ts';

/**
 * Decides a request: the points that it changes are out at once, in the instructor's name, and the student reads the
 * answer. Throws NOT_FOUND, WRONG_STATE for one that is decided, INVALID for points that cannot be.
 */
export function decideRegrade(app: App, actor: InstructorActor, input: DecideRegradeInput) {
  const { tenantId, userId } = actor;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      const request = await em.findOne(RegradeRequest, { tenantId, id: input.requestId });
      const course = request && (await findTaughtCourse(em, actor, request.courseId).catch(() => null));
      const about = course && (await aboutOf(em, request));
      if (!about) throw notFound('request');
      await em.lock(request, LockMode.OPTIMISTIC, input.version);
      const { points, maxPoints } = about.part;
      const outcome = decide({ status: request.status, points, maxPoints }, input.decision);
      if (outcome instanceof DomainError) throw outcome;
      if (points !== input.pointsNow) {
        throw new DomainError(
          'CONFLICT',
          `The answer has ${points} points by now. Look at it again before you decide.`,
          {
            points,
          },
        );
      }
      request.status = outcome.status;
      request.answer = input.decision.answer;
      request.pointsAfter = outcome.points;
      request.decidedAt = app.clock();
      request.decidedBy = await em.findOneOrFail(User, { tenantId, id: userId });
      const grade = await givePoints(em, request, outcome.points);
      recordAudit(em, actor, {
        action: 'regrade.decide',
        subjectId: request.id,
        detail: { outcome: outcome.status, before: points, after: outcome.points },
      });
      await em.flush();
      if (outcome.status === 'accepted') await enqueueLetter(em, app, { tenantId, studentId: request.studentId });
      return { id: request.id, status: request.status, grade };
    }),
  );
}

/** Puts the points into the published work, and gives its new total. */
async function givePoints(em: TenantEm, request: RegradeRequest, points: number): Promise<number> {
  return request.submission ? giveToSubmission(em, request, points) : giveToAttempt(em, request, points);
}

async function giveToSubmission(em: TenantEm, { tenantId, submission: ref, partId }: RegradeRequest, points: number) {
  const submission = await em.findOneOrFail(Submission, { tenantId, id: ref?.id ?? '' });
  const assignment = await em.findOneOrFail(Assignment, { tenantId, id: submission.assignmentId });
  const marks = submission.review?.criteria ?? [];
  const review = {
    ...submission.review,
    v: 1 as const,
    criteria: marks.map((mark) => (mark.criterionId === partId ? { ...mark, points } : mark)),
  };
  const score = scoreReview(assignment.rubric, review);
  if (score.kind === 'unscored') {
    throw new DomainError('WRONG_STATE', 'The rubric has changed since this was graded. Grade the work anew.');
  }
  submission.review = review;
  submission.grade = score.points;
  return score.points;
}

async function giveToAttempt(em: TenantEm, { tenantId, quizSubmission: ref, partId }: RegradeRequest, points: number) {
  const attempt = await em.findOneOrFail(QuizSubmission, { tenantId, id: ref?.id ?? '' });
  const items = attempt.marks.items.map((mark) =>
    mark.itemId === partId && mark.points !== points ? { ...mark, points, by: 'instructor' as const } : mark,
  );
  attempt.marks = { ...attempt.marks, items };
  const total = sumPoints(items.map((mark) => mark.points));
  attempt.score = total;
  return total;
}
