import { Course, LockMode, Quiz, QuizExtension, QuizSubmission, type TenantEm } from '@skillbridge/database';
import { endOfAttempt, notFound } from '@skillbridge/domain';
import type { HeldAttempt } from './held-attempt.ts';
import { versionQuestions } from './version-questions.query.ts';

/**
 * An attempt as a job works on it: whoever's it is, held until the transaction ends. Null while its quiz or course is in
 * the recycle bin: nothing is done to it then, and a worker that starts after it was restored catches up. Throws
 * NOT_FOUND.
 */
export async function holdAttempt(em: TenantEm, tenantId: string, attemptId: string): Promise<HeldAttempt | null> {
  const attempt = await em.findOne(
    QuizSubmission,
    { tenantId, id: attemptId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!attempt) throw notFound('attempt');
  const quiz = await em.findOne(Quiz, { tenantId, id: attempt.quizId });
  const course = quiz && (await em.findOne(Course, { tenantId, id: quiz.courseId }));
  if (!quiz || !course) return null;
  const extension = await em.findOne(QuizExtension, {
    ...{ tenantId, quiz: [tenantId, quiz.id], student: [tenantId, attempt.studentId] },
  });
  return {
    attempt,
    endsAt: endOfAttempt(attempt.endsAt ?? null, extension?.closesAt ?? quiz.closesAt ?? null),
    quiz: {
      ...{ id: quiz.id, title: quiz.title, instructions: quiz.instructions, settings: quiz.settings },
      ...{ publishedBy: quiz.publishedById, courseId: course.id, courseTitle: course.title },
    },
    questions: await versionQuestions(em, attempt),
  };
}
