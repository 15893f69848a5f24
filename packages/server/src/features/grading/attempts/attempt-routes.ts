import { instructorProcedure } from '../../../trpc/procedures.ts';
import {
  attemptDeskSchema,
  marksInput,
  marksReceiptSchema,
  openAttemptInput,
  publishAttemptReceiptSchema,
} from './attempt-desk.schema.ts';
import { openAttempt } from './open-attempt.ts';
import { publishAttempt } from './publish-attempt.ts';
import { saveMarks } from './save-marks.ts';

/** The part of `instructor.grading` that grades attempts at quizzes. */
export const attemptRoutes = {
  openAttempt: instructorProcedure
    .input(openAttemptInput)
    .output(attemptDeskSchema)
    .query(({ ctx, input }) => openAttempt(ctx.app, ctx.actor, input)),

  saveMarks: instructorProcedure
    .input(marksInput)
    .output(marksReceiptSchema)
    .mutation(({ ctx, input }) => saveMarks(ctx.app, ctx.actor, input)),

  publishAttempt: instructorProcedure
    .input(marksInput)
    .output(publishAttemptReceiptSchema)
    .mutation(({ ctx, input }) => publishAttempt(ctx.app, ctx.actor, input)),
};
