import { Accommodation, LockMode, Quiz, QuizExtension, QuizSubmission, type TenantEm } from '@skillbridge/database';
import { attemptEnd } from '@skillbridge/domain';
import type { App } from '../../app.ts';

/**
 * Moves the end of a student's running attempts to what they are entitled to now, of one quiz or of all. Time that was
 * granted is never taken out of a running attempt again: an end only moves later. Returns how many moved.
 */
export async function retimeAttempts(
  em: TenantEm,
  app: App,
  { tenantId, studentId, quizId }: { tenantId: string; studentId: string; quizId: string | null },
): Promise<number> {
  const student: [string, string] = [tenantId, studentId];
  // Held: the page of a student who types saves all the time, and each save would beat this.
  const running = await em.find(
    QuizSubmission,
    {
      ...{ tenantId, student, status: 'in-progress' },
      ...(quizId === null ? {} : { quiz: [tenantId, quizId] as [string, string] }),
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const profile = await em.findOne(Accommodation, { tenantId, student });
  let moved = 0;
  for (const attempt of running) {
    const quiz = await em.findOne(Quiz, { tenantId, id: attempt.quizId });
    const extension = await em.findOne(QuizExtension, { tenantId, student, quiz: [tenantId, attempt.quizId] });
    const end = attemptEnd(attempt.startedAt, quiz?.timeLimitMinutes ?? null, {
      timePercent: profile?.timePercent ?? 100,
      extraMinutes: extension?.extraMinutes ?? 0,
    });
    if (end === null || !attempt.endsAt || end <= attempt.endsAt || attempt.endsAt <= app.clock()) continue;
    attempt.endsAt = end;
    moved += 1;
  }
  return moved;
}
