import { randomUUID } from 'node:crypto';
import { inTenant, QuizSubmission, type TenantEm, uuidv7 } from '@skillbridge/database';
import { attemptEnd, DomainError, noQuizAnswers, notFound, type StudentActor } from '@skillbridge/domain';
import { noQuizMarks } from '@skillbridge/domain/answers';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { closeIfOver } from './close-attempt.ts';
import { findOwnAttempt } from './own-attempt.query.ts';
import type { BeginInput } from './quiz-attempt.schema.ts';
import { enqueueEndOf } from './quiz-attempt-jobs.ts';
import { standToQuiz } from './stand-to-quiz.ts';
import { quizToBegin } from './student-quizzes.query.ts';
import { toAttemptView } from './to-attempt-view.ts';

/**
 * Begins an attempt, or goes on with the one that runs: a double click, two tabs and two devices all get the same. The
 * version of the quiz and the end are fixed here. Throws WRONG_STATE outside the window and when no attempt is left.
 */
export function beginAttempt(app: App, actor: StudentActor, input: BeginInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const now = app.clock();
      const quiz = await quizToBegin(em, actor, input.quizId);
      if (!quiz) throw notFound('quiz');
      const known = await findBegun(em, actor, input);
      for (const one of quiz.attempts) {
        if (one.status !== 'in-progress' && one.id !== known?.id) continue;
        const held = await findOwnAttempt(em, actor, one.id);
        if (!(await closeIfOver(em, app, held)) || one.id === known?.id) return toAttemptView(em, held, now);
      }
      const { left, refusal } = standToQuiz(quiz, now);
      if (refusal !== null) throw new DomainError('WRONG_STATE', refusal, { attemptsLeft: left });
      const attempt = em.create(QuizSubmission, {
        ...{ tenantId: actor.tenantId, id: uuidv7(), student: [actor.tenantId, actor.userId] },
        ...{ quiz: [actor.tenantId, quiz.id], course: [actor.tenantId, quiz.courseId], quizVersion: quiz.liveVersion },
        ...{ number: quiz.attempts.length + 1, seed: `${randomUUID()}/${input.attemptKey}`, status: 'in-progress' },
        ...{ answers: noQuizAnswers, marks: noQuizMarks, startedAt: now },
        endsAt: attemptEnd(now, quiz.timeLimitMinutes, quiz.allowance),
      });
      await em.flush();
      const held = await findOwnAttempt(em, actor, attempt.id);
      await enqueueEndOf(em, app, { tenantId: actor.tenantId, id: attempt.id, endsAt: held.endsAt });
      return toAttemptView(em, held, now);
    }),
  );
}

/** The attempt that this key began. The key ends the seed, whose random part no page ever learns. */
function findBegun(em: TenantEm, { tenantId, userId }: StudentActor, { quizId, attemptKey }: BeginInput) {
  return em.findOne(QuizSubmission, {
    ...{ tenantId, quiz: [tenantId, quizId], student: [tenantId, userId] },
    seed: { $like: `%/${attemptKey}` },
  });
}
