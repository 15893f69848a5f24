import { LockMode, QuizExtension, QuizSubmission, type TenantEm } from '@skillbridge/database';
import { endOfAttempt } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { enqueueEndOf } from './quiz-attempt-jobs.ts';

type OfQuiz = { readonly tenantId: string; readonly quizId: string };

/**
 * Has the attempts that run without a time limit end now, because their quiz is being closed; they are handed in as they
 * are when the grace is over. Those with a limit keep their time.
 */
export async function endUntimedAttempts(em: TenantEm, app: App, quiz: OfQuiz): Promise<void> {
  for (const attempt of await runningUntimed(em, quiz)) {
    const endsAt = app.clock();
    attempt.endsAt = endsAt;
    await enqueueEndOf(em, app, { tenantId: quiz.tenantId, id: attempt.id, endsAt });
  }
}

/**
 * Has the clock look at the attempts that run without a time limit when the quiz closes for them, after that was moved:
 * otherwise one whose page is closed is never handed in.
 */
export async function followClosing(
  em: TenantEm,
  app: App,
  { tenantId, quizId, closesAt }: OfQuiz & { readonly closesAt: Date | null },
): Promise<void> {
  for (const { id, studentId } of await runningUntimed(em, { tenantId, quizId })) {
    const own = await em.findOne(QuizExtension, {
      ...{ tenantId, quiz: [tenantId, quizId], student: [tenantId, studentId] },
    });
    await enqueueEndOf(em, app, { tenantId, id, endsAt: endOfAttempt(null, own?.closesAt ?? closesAt) });
  }
}

function runningUntimed(em: TenantEm, { tenantId, quizId }: OfQuiz): Promise<QuizSubmission[]> {
  return em.find(
    QuizSubmission,
    { tenantId, quiz: [tenantId, quizId], status: 'in-progress', endsAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
}
