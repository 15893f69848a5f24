import { router } from '../../trpc/init.ts';
import { pageOf } from '../../trpc/page.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import {
  agreementInput,
  agreementSchema,
  gradingReceiptSchema,
  setGradingInput,
} from './agreement/agreement.schema.ts';
import { getAgreement } from './agreement/get-agreement.ts';
import { setGrading } from './agreement/set-grading.ts';
import { attemptRoutes } from './attempts/attempt-routes.ts';
import { bulkApproveInput, bulkApproveSchema, bulkPreviewInput, bulkPreviewSchema } from './bulk/bulk.schema.ts';
import { bulkApprove } from './bulk/bulk-approve.ts';
import { bulkPreview } from './bulk/bulk-preview.ts';
import {
  deskSchema,
  openDeskInput,
  publishReceiptSchema,
  queueInput,
  queueItemSchema,
  returnReceiptSchema,
  returnWorkInput,
  revealInput,
  reviewInput,
  reviewReceiptSchema,
  visitInput,
  visitSchema,
} from './grading.schema.ts';
import { gradingQueue } from './grading-queue.query.ts';
import { openDesk } from './open-desk.ts';
import { partRoutes } from './parts/part-routes.ts';
import { visitWork } from './presence/visit-work.ts';
import { publishGrade } from './publish-grade.ts';
import { returnWork } from './return-work.ts';
import { revealSuggestion } from './reveal-suggestion.ts';
import { saveReview } from './save-review.ts';

export const instructorGradingRouter = router({
  queue: instructorProcedure
    .input(queueInput)
    .output(pageOf(queueItemSchema))
    .query(({ ctx, input }) => gradingQueue(ctx.app, ctx.actor, input)),

  open: instructorProcedure
    .input(openDeskInput)
    .output(deskSchema)
    .query(({ ctx, input }) => openDesk(ctx.app, ctx.actor, input)),

  saveReview: instructorProcedure
    .input(reviewInput)
    .output(reviewReceiptSchema)
    .mutation(({ ctx, input }) => saveReview(ctx.app, ctx.actor, input)),

  publish: instructorProcedure
    .input(reviewInput)
    .output(publishReceiptSchema)
    .mutation(({ ctx, input }) => publishGrade(ctx.app, ctx.actor, input)),

  revealSuggestion: instructorProcedure
    .input(revealInput)
    .output(reviewReceiptSchema)
    .mutation(({ ctx, input }) => revealSuggestion(ctx.app, ctx.actor, input)),

  returnWork: instructorProcedure
    .input(returnWorkInput)
    .output(returnReceiptSchema)
    .mutation(({ ctx, input }) => returnWork(ctx.app, ctx.actor, input)),

  visit: instructorProcedure
    .input(visitInput)
    .output(visitSchema)
    .mutation(({ ctx, input }) => visitWork(ctx.app, ctx.actor, input)),

  ...attemptRoutes,
  ...partRoutes,

  bulkPreview: instructorProcedure
    .input(bulkPreviewInput)
    .output(bulkPreviewSchema)
    .query(({ ctx, input }) => bulkPreview(ctx.app, ctx.actor, input)),

  bulkApprove: instructorProcedure
    .input(bulkApproveInput)
    .output(bulkApproveSchema)
    .mutation(({ ctx, input }) => bulkApprove(ctx.app, ctx.actor, input)),

  agreement: instructorProcedure
    .input(agreementInput)
    .output(agreementSchema)
    .query(({ ctx, input }) => getAgreement(ctx.app, ctx.actor, input)),

  setGrading: instructorProcedure
    .input(setGradingInput)
    .output(gradingReceiptSchema)
    .mutation(({ ctx, input }) => setGrading(ctx.app, ctx.actor, input)),
});
