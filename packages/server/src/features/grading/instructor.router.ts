import { router } from '../../trpc/init.ts';
import { pageOf } from '../../trpc/page.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import {
  deskSchema,
  publishReceiptSchema,
  queueInput,
  queueItemSchema,
  reviewInput,
  reviewReceiptSchema,
  submissionIdInput,
} from './grading.schema.ts';
import { gradingQueue } from './grading-queue.query.ts';
import { openDesk } from './open-desk.ts';
import { publishGrade } from './publish-grade.ts';
import { saveReview } from './save-review.ts';

export const instructorGradingRouter = router({
  queue: instructorProcedure
    .input(queueInput)
    .output(pageOf(queueItemSchema))
    .query(({ ctx, input }) => gradingQueue(ctx.app, ctx.actor, input)),

  open: instructorProcedure
    .input(submissionIdInput)
    .output(deskSchema)
    .query(({ ctx, input }) => openDesk(ctx.app, ctx.actor, input.submissionId)),

  saveReview: instructorProcedure
    .input(reviewInput)
    .output(reviewReceiptSchema)
    .mutation(({ ctx, input }) => saveReview(ctx.app, ctx.actor, input)),

  publish: instructorProcedure
    .input(reviewInput)
    .output(publishReceiptSchema)
    .mutation(({ ctx, input }) => publishGrade(ctx.app, ctx.actor, input)),
});
