import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { studentProcedure } from '../../trpc/procedures.ts';
import { askRegrade } from './ask-regrade.ts';
import { ownRegrades } from './own-regrades.ts';
import { askRegradeInput, ownRegradeSchema, regradesOfWorkInput } from './regrade.schema.ts';

export const studentRegradesRouter = router({
  ask: studentProcedure
    .input(askRegradeInput)
    .output(ownRegradeSchema)
    .mutation(({ ctx, input }) => askRegrade(ctx.app, ctx.actor, input)),

  ofWork: studentProcedure
    .input(regradesOfWorkInput)
    .output(z.array(ownRegradeSchema))
    .query(({ ctx, input }) => ownRegrades(ctx.app, ctx.actor, input.work)),
});
