import { z } from 'zod';
import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { advanceQuiz } from './advance-quiz.ts';
import { checkDraft } from './check-draft.ts';
import { createQuiz } from './create-quiz.ts';
import { getQuiz } from './get-quiz.ts';
import { grantExtension } from './grant-extension.ts';
import { listAllowances } from './list-allowances.query.ts';
import { listQuizzes } from './list-quizzes.query.ts';
import { listVersions } from './list-versions.query.ts';
import { previewQuiz } from './preview-quiz.ts';
import { publishQuiz } from './publish-quiz.ts';
import {
  advanceQuizInput,
  allowanceSchema,
  checkDraftInput,
  courseQuizzesInput,
  createQuizInput,
  gateFindingSchema,
  grantExtensionInput,
  keyedQuizSchema,
  publishQuizInput,
  quizIdInput,
  quizLineSchema,
  quizPreviewSchema,
  quizReceiptSchema,
  quizVersionSchema,
  removeQuizInput,
  restoredSchema,
  restoreVersionInput,
  revokeExtensionInput,
  saveQuizInput,
  setAccommodationInput,
} from './quiz.schema.ts';
import { removeQuiz } from './remove-quiz.ts';
import { restoreVersion } from './restore-version.ts';
import { revokeExtension } from './revoke-extension.ts';
import { saveQuiz } from './save-quiz.ts';
import { setAccommodation } from './set-accommodation.ts';

export const instructorQuizzesRouter = router({
  list: instructorProcedure
    .input(courseQuizzesInput)
    .output(z.array(quizLineSchema))
    .query(({ ctx, input }) => listQuizzes(ctx.app, ctx.actor, input.courseId)),

  get: instructorProcedure
    .input(quizIdInput)
    .output(keyedQuizSchema)
    .query(({ ctx, input }) => getQuiz(ctx.app, ctx.actor, input.quizId)),

  preview: instructorProcedure
    .input(quizIdInput)
    .output(quizPreviewSchema)
    .query(({ ctx, input }) => previewQuiz(ctx.app, ctx.actor, input.quizId)),

  /** A query that carries a whole quiz is sent as a mutation: its input does not fit into an address. */
  check: instructorProcedure
    .input(checkDraftInput)
    .output(z.array(gateFindingSchema))
    .mutation(({ ctx, input }) => checkDraft(ctx.app, ctx.actor, input)),

  create: instructorProcedure
    .input(createQuizInput)
    .output(quizReceiptSchema)
    .mutation(({ ctx, input }) => createQuiz(ctx.app, ctx.actor, input)),

  save: instructorProcedure
    .input(saveQuizInput)
    .output(quizReceiptSchema)
    .mutation(({ ctx, input }) => saveQuiz(ctx.app, ctx.actor, input)),

  publish: instructorProcedure
    .input(publishQuizInput)
    .output(quizReceiptSchema)
    .mutation(({ ctx, input }) => publishQuiz(ctx.app, ctx.actor, input)),

  advance: instructorProcedure
    .input(advanceQuizInput)
    .output(quizReceiptSchema)
    .mutation(({ ctx, input }) => advanceQuiz(ctx.app, ctx.actor, input)),

  remove: instructorProcedure
    .input(removeQuizInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await removeQuiz(ctx.app, ctx.actor, input);
      return done;
    }),

  versions: instructorProcedure
    .input(quizIdInput)
    .output(z.array(quizVersionSchema))
    .query(({ ctx, input }) => listVersions(ctx.app, ctx.actor, input.quizId)),

  restoreVersion: instructorProcedure
    .input(restoreVersionInput)
    .output(restoredSchema)
    .mutation(({ ctx, input }) => restoreVersion(ctx.app, ctx.actor, input)),

  allowances: instructorProcedure
    .input(quizIdInput)
    .output(z.array(allowanceSchema))
    .query(({ ctx, input }) => listAllowances(ctx.app, ctx.actor, input.quizId)),

  grantExtension: instructorProcedure
    .input(grantExtensionInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await grantExtension(ctx.app, ctx.actor, input);
      return done;
    }),

  revokeExtension: instructorProcedure
    .input(revokeExtensionInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await revokeExtension(ctx.app, ctx.actor, input);
      return done;
    }),

  setAccommodation: instructorProcedure
    .input(setAccommodationInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await setAccommodation(ctx.app, ctx.actor, input);
      return done;
    }),
});
