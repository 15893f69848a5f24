import {
  Assignment,
  Course,
  inTenant,
  Quiz,
  QuizSubmission,
  QuizVersion,
  RegradeRequest,
  Submission,
  type TenantEm,
  User,
} from '@skillbridge/database';
import { accessScope, type InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import { partOfAttempt, partOfSubmission } from './graded-part.ts';
import type { ListRegradesInput } from './regrade.schema.ts';

const evenDeleted = { filters: { softDelete: false } } as const;

/** Requests of the students of this instructor's courses: open ones oldest first, decided ones latest first. */
export function listRegrades(app: App, actor: InstructorActor, input: ListRegradesInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const scope = accessScope(actor, 'regrade-request');
    const courses = await em.find(Course, {
      tenantId,
      instructor: [tenantId, scope.kind === 'taught-by' ? scope.instructorId : actor.userId],
      ...(input.courseId === undefined ? {} : { id: input.courseId }),
    });
    const open = input.status === 'open';
    const cursor = openCursor(input.cursor, cursorKeys.id);
    const requests = await em.find(
      RegradeRequest,
      {
        ...{ tenantId, course: { $in: courses.map(({ id }) => [tenantId, id] as [string, string]) } },
        status: open ? 'open' : { $ne: 'open' },
        ...(cursor ? { id: open ? { $gt: cursor[0] } : { $lt: cursor[0] } } : {}),
      },
      // Version 7 ids are in the order of asking.
      { orderBy: { id: open ? 'asc' : 'desc' }, limit: input.limit + 1 },
    );
    const page = cutPage(requests, input.limit, ({ id }) => [id]);
    const items = [];
    for (const request of page.items) {
      const line = await toLine(em, request, courses);
      if (line) items.push(line);
    }
    return { items, nextCursor: page.nextCursor };
  });
}

async function toLine(em: TenantEm, request: RegradeRequest, courses: readonly Course[]) {
  const { tenantId } = request;
  const about = await aboutOf(em, request);
  if (!about) return null;
  const student = await em.findOneOrFail(User, { tenantId, id: request.studentId }, evenDeleted);
  const decider = request.decidedBy
    ? await em.findOne(User, { tenantId, id: request.decidedBy.id }, evenDeleted)
    : null;
  const { id, version, reason, status, answer, pointsBefore } = request;
  return {
    ...{ id, version, reason, status, answer, pointsBefore, work: about.work },
    courseTitle: courses.find((course) => course.id === request.courseId)?.title ?? '',
    studentName: student.fullName,
    ...{ part: about.part.name, response: about.part.response, maxPoints: about.part.maxPoints },
    pointsNow: about.part.points,
    pointsAfter: request.pointsAfter ?? null,
    askedAt: request.createdAt.toISOString(),
    decidedAt: request.decidedAt?.toISOString() ?? null,
    decidedBy: decider?.fullName ?? null,
  };
}

/**
 * What a request is about; null when the work is in the recycle bin or the part is gone, and while work that was given
 * back since waits for a new grade: points for it now would be a grade that nobody published.
 */
export async function aboutOf(em: TenantEm, request: RegradeRequest) {
  const { tenantId, partId } = request;
  if (request.submission) {
    const submission = await em.findOneOrFail(Submission, { tenantId, id: request.submission.id });
    const assignment = await em.findOne(Assignment, { tenantId, id: submission.assignmentId });
    if (request.status === 'open' && submission.status !== 'published') return null;
    const part = assignment && partOfSubmission(submission, assignment, partId);
    if (!part) return null;
    return { part, work: { kind: 'submission' as const, id: submission.id, title: assignment.title } };
  }
  const attempt = await em.findOneOrFail(QuizSubmission, { tenantId, id: request.quizSubmission?.id ?? '' });
  const quiz = await em.findOne(Quiz, { tenantId, id: attempt.quizId });
  const version = await em.findOneOrFail(QuizVersion, {
    ...{ tenantId, quiz: [tenantId, attempt.quizId], number: attempt.quizVersion },
  });
  const part = quiz && partOfAttempt(attempt, version, partId);
  return part ? { part, work: { kind: 'attempt' as const, id: attempt.id, title: quiz.title } } : null;
}
