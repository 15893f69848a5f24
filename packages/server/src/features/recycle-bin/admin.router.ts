import { z } from 'zod';
import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import { listBin } from './list-bin.query.ts';
import { binItemSchema, restoreInput } from './recycle-bin.schema.ts';
import { restoreItem } from './restore-item.ts';

export const adminRecycleBinRouter = router({
  list: adminProcedure.output(z.array(binItemSchema)).query(({ ctx }) => listBin(ctx.app, ctx.actor)),

  restore: adminProcedure
    .input(restoreInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await restoreItem(ctx.app, ctx.actor, input);
      return done;
    }),
});
