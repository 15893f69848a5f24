import { z } from 'zod';
import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { addComment } from './add-comment.ts';
import { changeComment } from './change-comment.ts';
import {
  addCommentInput,
  changeCommentInput,
  commentIdInput,
  commentSchema,
  listCommentsInput,
} from './comment.schema.ts';
import { countUse } from './count-use.query.ts';
import { listComments } from './list-comments.query.ts';
import { removeComment } from './remove-comment.ts';

/** The comments that an instructor uses again and again: their own alone. */
export const instructorCommentsRouter = router({
  list: instructorProcedure
    .input(listCommentsInput)
    .output(z.array(commentSchema))
    .query(({ ctx, input }) => listComments(ctx.app, ctx.actor, input)),

  add: instructorProcedure
    .input(addCommentInput)
    .output(commentSchema)
    .mutation(({ ctx, input }) => addComment(ctx.app, ctx.actor, input.text)),

  change: instructorProcedure
    .input(changeCommentInput)
    .output(commentSchema)
    .mutation(({ ctx, input }) => changeComment(ctx.app, ctx.actor, input)),

  remove: instructorProcedure
    .input(commentIdInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await removeComment(ctx.app, ctx.actor, input.commentId);
      return done;
    }),

  /** Counts one more use, so that what is used most comes first. */
  use: instructorProcedure
    .input(commentIdInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await countUse(ctx.app, ctx.actor, input.commentId);
      return done;
    }),
});
