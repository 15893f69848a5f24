import { ExamAttempt, QuizSubmission, type TenantEm } from '@skillbridge/database';
import { DomainError, isAttemptOver, type StudentActor } from '@skillbridge/domain';
import { isExamUnderWay } from './exam-under-way.ts';

const DURING_EXAM = 'The tutor is closed while you sit an exam. It is here again when you have finished.';
const DURING_QUIZ = 'The tutor is closed while you take a timed quiz. It is here again when you have handed it in.';

/** Why the tutor is closed for the student right now, in whatever window; null when it is not. */
export async function closedDuringExam(em: TenantEm, actor: StudentActor, now: Date): Promise<string | null> {
  if (await sitsExam(em, actor, now)) return DURING_EXAM;
  return (await takesTimedQuiz(em, actor, now)) ? DURING_QUIZ : null;
}

/** Throws WRONG_STATE while the student sits an exam: the tutor never helps with one. */
export async function refuseDuringExam(em: TenantEm, actor: StudentActor, now: Date): Promise<void> {
  const closed = await closedDuringExam(em, actor, now);
  if (closed !== null) throw new DomainError('WRONG_STATE', closed);
}

async function sitsExam(em: TenantEm, { tenantId, userId }: StudentActor, now: Date): Promise<boolean> {
  const attempts = await em.find(
    ExamAttempt,
    { tenantId, student: [tenantId, userId], submittedAt: null },
    // Whoever has more attempts open than this has not sat the older ones for a long time.
    { orderBy: { createdAt: 'desc' }, limit: 20 },
  );
  return attempts.some((attempt) => isExamUnderWay(attempt.state, now));
}

/** A quiz without a limit may lie open for days; its questions are guarded instead (`keyedQuizzes`). */
async function takesTimedQuiz(em: TenantEm, { tenantId, userId }: StudentActor, now: Date): Promise<boolean> {
  const attempts = await em.find(
    QuizSubmission,
    { tenantId, student: [tenantId, userId], status: 'in-progress', endsAt: { $ne: null } },
    { fields: ['endsAt'], limit: 20 },
  );
  return attempts.some(({ endsAt }) => !isAttemptOver(endsAt ?? null, now));
}
