import { ExamAttempt, type TenantEm } from '@skillbridge/database';
import { DomainError, type StudentActor } from '@skillbridge/domain';
import { isExamUnderWay } from './exam-under-way.ts';

export const CLOSED_DURING_EXAM = 'The tutor is closed while you sit an exam. It is here again when you have finished.';

/** Whether the student sits an exam right now, in whatever window. */
export async function sitsExam(em: TenantEm, { tenantId, userId }: StudentActor, now: Date): Promise<boolean> {
  const attempts = await em.find(
    ExamAttempt,
    { tenantId, student: [tenantId, userId], submittedAt: null },
    // Whoever has more attempts open than this has not sat the older ones for a long time.
    { orderBy: { createdAt: 'desc' }, limit: 20 },
  );
  return attempts.some((attempt) => isExamUnderWay(attempt.state, now));
}

/** Throws WRONG_STATE while the student sits an exam: the tutor never helps with one. */
export async function refuseDuringExam(em: TenantEm, actor: StudentActor, now: Date): Promise<void> {
  if (await sitsExam(em, actor, now)) throw new DomainError('WRONG_STATE', CLOSED_DURING_EXAM);
}
