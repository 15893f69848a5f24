import { router } from '../../trpc/init.ts';
import { studentProcedure } from '../../trpc/procedures.ts';
import { handIn } from './hand-in.ts';
import { saveDraft } from './save-draft.ts';
import { draftReceiptSchema, handInReceiptSchema, workInput } from './submission.schema.ts';

export const studentSubmissionsRouter = router({
  saveDraft: studentProcedure
    .input(workInput)
    .output(draftReceiptSchema)
    .mutation(({ ctx, input }) => saveDraft(ctx.app, ctx.actor, input)),

  handIn: studentProcedure
    .input(workInput)
    .output(handInReceiptSchema)
    .mutation(({ ctx, input }) => handIn(ctx.app, ctx.actor, input)),
});
