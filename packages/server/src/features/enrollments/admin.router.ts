import { z } from 'zod';
import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import { optionSchema } from '../courses/course.schema.ts';
import { addEnrollments } from './add-enrollments.ts';
import { addEnrollmentsInput, candidatesInput, removeEnrollmentInput } from './enrollment.schema.ts';
import { listCandidates } from './list-candidates.query.ts';
import { removeEnrollment } from './remove-enrollment.ts';

export const adminEnrollmentsRouter = router({
  /** `added` counts those who were not in the course already. */
  add: adminProcedure
    .input(addEnrollmentsInput)
    .output(z.object({ added: z.number() }))
    .mutation(({ ctx, input }) => addEnrollments(ctx.app, ctx.actor, input)),

  remove: adminProcedure
    .input(removeEnrollmentInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await removeEnrollment(ctx.app, ctx.actor, input);
      return done;
    }),

  /** Students who are not in the course. */
  candidates: adminProcedure
    .input(candidatesInput)
    .output(z.array(optionSchema))
    .query(({ ctx, input }) => listCandidates(ctx.app, ctx.actor, input)),
});
