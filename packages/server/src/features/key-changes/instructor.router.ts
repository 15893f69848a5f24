import { router } from '../../trpc/init.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { applyKeyChange } from './apply-key-change.ts';
import {
  applyKeyChangeInput,
  keyChangePreviewSchema,
  keyChangeReceiptSchema,
  keyChangesInput,
  keysSchema,
  previewKeyChangeInput,
  undoKeyChangeInput,
  undoReceiptSchema,
} from './key-change.schema.ts';
import { listKeyChanges } from './list-key-changes.query.ts';
import { previewKeyChange } from './preview-key-change.ts';
import { undoKeyChange } from './undo-key-change.ts';

export const instructorKeyChangesRouter = router({
  list: instructorProcedure
    .input(keyChangesInput)
    .output(keysSchema)
    .query(({ ctx, input }) => listKeyChanges(ctx.app, ctx.actor, input.quizId)),

  /** Sent as a mutation: a whole item does not fit into an address. */
  preview: instructorProcedure
    .input(previewKeyChangeInput)
    .output(keyChangePreviewSchema)
    .mutation(({ ctx, input }) => previewKeyChange(ctx.app, ctx.actor, input)),

  correct: instructorProcedure
    .input(applyKeyChangeInput)
    .output(keyChangeReceiptSchema)
    .mutation(({ ctx, input }) => applyKeyChange(ctx.app, ctx.actor, input)),

  undo: instructorProcedure
    .input(undoKeyChangeInput)
    .output(undoReceiptSchema)
    .mutation(({ ctx, input }) => undoKeyChange(ctx.app, ctx.actor, input)),
});
