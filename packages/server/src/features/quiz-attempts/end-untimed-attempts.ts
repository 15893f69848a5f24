import { LockMode, QuizSubmission, type TenantEm } from '@skillbridge/database';
import type { App } from '../../app.ts';
import { enqueueEndOf } from './quiz-attempt-jobs.ts';

/**
 * Has the attempts that run without a time limit end now, because their quiz is being closed; they are handed in as they
 * are when the grace is over. Those with a limit keep their time.
 */
export async function endUntimedAttempts(
  em: TenantEm,
  app: App,
  { tenantId, quizId }: { tenantId: string; quizId: string },
): Promise<void> {
  const running = await em.find(
    QuizSubmission,
    { tenantId, quiz: [tenantId, quizId], status: 'in-progress', endsAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const attempt of running) {
    const endsAt = app.clock();
    attempt.endsAt = endsAt;
    await enqueueEndOf(em, app, { tenantId, id: attempt.id, endsAt });
  }
}
