import { router } from '../../trpc/init.ts';
import { studentProcedure } from '../../trpc/procedures.ts';
import { beginAttempt } from './begin-attempt.ts';
import { getAttempt } from './get-attempt.ts';
import { getAttemptClock } from './get-attempt-clock.ts';
import { getAttemptResult } from './get-attempt-result.ts';
import { handInAttempt } from './hand-in-attempt.ts';
import { openQuiz } from './open-quiz.ts';
import {
  attemptClockSchema,
  attemptIdInput,
  attemptResultSchema,
  attemptSchema,
  beginInput,
  changesInput,
  quizHandInReceiptSchema,
  quizIdInput,
  quizIntroSchema,
  savedSchema,
  settledSchema,
  settleInput,
  studentQuizListSchema,
} from './quiz-attempt.schema.ts';
import { saveAnswers } from './save-answers.ts';
import { settleAnswer } from './settle-answer.ts';
import { listStudentQuizzes } from './student-quizzes.query.ts';

export const studentQuizzesRouter = router({
  list: studentProcedure.output(studentQuizListSchema).query(({ ctx }) => listStudentQuizzes(ctx.app, ctx.actor)),

  open: studentProcedure
    .input(quizIdInput)
    .output(quizIntroSchema)
    .query(({ ctx, input }) => openQuiz(ctx.app, ctx.actor, input.quizId)),

  begin: studentProcedure
    .input(beginInput)
    .output(attemptSchema)
    .mutation(({ ctx, input }) => beginAttempt(ctx.app, ctx.actor, input)),

  attempt: studentProcedure
    .input(attemptIdInput)
    .output(attemptSchema)
    .query(({ ctx, input }) => getAttempt(ctx.app, ctx.actor, input.attemptId)),

  save: studentProcedure
    .input(changesInput)
    .output(savedSchema)
    .mutation(({ ctx, input }) => saveAnswers(ctx.app, ctx.actor, input)),

  settle: studentProcedure
    .input(settleInput)
    .output(settledSchema)
    .mutation(({ ctx, input }) => settleAnswer(ctx.app, ctx.actor, input)),

  clock: studentProcedure
    .input(attemptIdInput)
    .output(attemptClockSchema)
    .query(({ ctx, input }) => getAttemptClock(ctx.app, ctx.actor, input.attemptId)),

  handIn: studentProcedure
    .input(changesInput)
    .output(quizHandInReceiptSchema)
    .mutation(({ ctx, input }) => handInAttempt(ctx.app, ctx.actor, input)),

  result: studentProcedure
    .input(attemptIdInput)
    .output(attemptResultSchema)
    .query(({ ctx, input }) => getAttemptResult(ctx.app, ctx.actor, input.attemptId)),
});
