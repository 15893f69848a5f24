import { z } from 'zod';
import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import { jobIdInput, parkedJobSchema } from './job.schema.ts';
import { listParkedJobs } from './list-parked-jobs.ts';
import { rerunJob } from './rerun-job.query.ts';

export const adminJobsRouter = router({
  /** Oldest first, at most 200. */
  parked: adminProcedure.output(z.array(parkedJobSchema)).query(({ ctx }) => listParkedJobs(ctx.app, ctx.actor)),

  rerun: adminProcedure
    .input(jobIdInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await rerunJob(ctx.app, ctx.actor, input.jobId);
      return done;
    }),
});
