import { Assignment, Course, Quiz, QuizSubmission, Submission, type TenantEm } from '@skillbridge/database';
import { accessScope, type InstructorActor, notFound } from '@skillbridge/domain';

/** A course that this instructor teaches. Throws the same NOT_FOUND for a missing, a deleted and a foreign one. */
export async function findTaughtCourse(em: TenantEm, actor: InstructorActor, courseId: string): Promise<Course> {
  const scope = accessScope(actor, 'course');
  const course = await em.findOne(Course, { tenantId: actor.tenantId, id: courseId });
  if (!course || scope.kind !== 'taught-by' || course.instructorId !== scope.instructorId) throw notFound('course');
  return course;
}

/** An assignment of a course that this instructor teaches, with its course. Throws NOT_FOUND alike for all others. */
export async function findTaughtAssignment(
  em: TenantEm,
  actor: InstructorActor,
  assignmentId: string,
): Promise<{ assignment: Assignment; course: Course }> {
  const assignment = await em.findOne(Assignment, { tenantId: actor.tenantId, id: assignmentId });
  if (!assignment) throw notFound('assignment');
  const course = await findTaughtCourse(em, actor, assignment.courseId).catch(() => null);
  if (!course) throw notFound('assignment');
  return { assignment, course };
}

/** A quiz of a course that this instructor teaches, with its course. Throws NOT_FOUND alike for all others. */
export async function findTaughtQuiz(
  em: TenantEm,
  actor: InstructorActor,
  quizId: string,
): Promise<{ quiz: Quiz; course: Course }> {
  const quiz = await em.findOne(Quiz, { tenantId: actor.tenantId, id: quizId });
  const course = quiz && (await findTaughtCourse(em, actor, quiz.courseId).catch(() => null));
  if (!course) throw notFound('quiz');
  return { quiz, course };
}

/** Handed-in work of a course that this instructor teaches; a student's draft is the student's alone. */
export async function findTaughtSubmission(
  em: TenantEm,
  actor: InstructorActor,
  submissionId: string,
): Promise<{ submission: Submission; assignment: Assignment; course: Course }> {
  const submission = await em.findOne(Submission, { tenantId: actor.tenantId, id: submissionId });
  if (!submission || submission.status === 'draft') throw notFound('submission');
  const found = await findTaughtAssignment(em, actor, submission.assignmentId).catch(() => null);
  if (!found) throw notFound('submission');
  return { submission, ...found };
}

/** A handed-in attempt at a quiz of a course that this instructor teaches; one under way is the student's alone. */
export async function findTaughtAttempt(
  em: TenantEm,
  actor: InstructorActor,
  attemptId: string,
): Promise<{ attempt: QuizSubmission; quiz: Quiz; course: Course }> {
  const attempt = await em.findOne(QuizSubmission, { tenantId: actor.tenantId, id: attemptId });
  if (!attempt || attempt.status === 'in-progress') throw notFound('attempt');
  const found = await findTaughtQuiz(em, actor, attempt.quizId).catch(() => null);
  if (!found) throw notFound('attempt');
  return { attempt, ...found };
}

/** Checks that a piece of work, a submission or an attempt, may be graded by this instructor. Throws NOT_FOUND. */
export async function findTaughtWork(em: TenantEm, actor: InstructorActor, workId: string): Promise<void> {
  const key = { tenantId: actor.tenantId, id: workId };
  const isSubmission = (await em.count(Submission, key)) > 0;
  const found = isSubmission ? findTaughtSubmission(em, actor, workId) : findTaughtAttempt(em, actor, workId);
  if (!(await found.catch(() => null))) throw notFound('work');
}
