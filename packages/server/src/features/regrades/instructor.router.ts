import { router } from '../../trpc/init.ts';
import { pageOf } from '../../trpc/page.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { decideRegrade } from './decide-regrade.ts';
import { listRegrades } from './list-regrades.query.ts';
import { decideRegradeInput, listRegradesInput, regradeLineSchema, regradeReceiptSchema } from './regrade.schema.ts';

export const instructorRegradesRouter = router({
  list: instructorProcedure
    .input(listRegradesInput)
    .output(pageOf(regradeLineSchema))
    .query(({ ctx, input }) => listRegrades(ctx.app, ctx.actor, input)),

  decide: instructorProcedure
    .input(decideRegradeInput)
    .output(regradeReceiptSchema)
    .mutation(({ ctx, input }) => decideRegrade(ctx.app, ctx.actor, input)),
});
