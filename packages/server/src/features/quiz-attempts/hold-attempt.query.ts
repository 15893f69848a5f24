import { Course, LockMode, Quiz, QuizSubmission, type TenantEm } from '@skillbridge/database';
import { notFound } from '@skillbridge/domain';
import type { HeldAttempt } from './held-attempt.ts';
import { versionQuestions } from './version-questions.query.ts';

/** An attempt as a job works on it: whoever's it is, held until the transaction ends. Throws NOT_FOUND. */
export async function holdAttempt(em: TenantEm, tenantId: string, attemptId: string): Promise<HeldAttempt> {
  const attempt = await em.findOne(
    QuizSubmission,
    { tenantId, id: attemptId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const quiz = attempt && (await em.findOne(Quiz, { tenantId, id: attempt.quizId }));
  const course = quiz && (await em.findOne(Course, { tenantId, id: quiz.courseId }));
  if (!attempt || !quiz || !course) throw notFound('attempt');
  return {
    attempt,
    quiz: {
      ...{ id: quiz.id, title: quiz.title, instructions: quiz.instructions, settings: quiz.settings },
      ...{ publishedBy: quiz.publishedById, courseId: course.id, courseTitle: course.title },
    },
    questions: await versionQuestions(em, attempt),
  };
}
