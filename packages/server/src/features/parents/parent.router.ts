import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { parentProcedure } from '../../trpc/procedures.ts';
import { childCardSchema, childPageSchema, studentIdInput } from './child.schema.ts';
import { getChild } from './get-child.query.ts';
import { listChildren } from './list-children.query.ts';

export const parentChildrenRouter = router({
  list: parentProcedure
    .output(z.array(childCardSchema))
    .query(({ ctx }) => listChildren(ctx.app, ctx.actor, ctx.identity.timeZone)),

  get: parentProcedure
    .input(studentIdInput)
    .output(childPageSchema)
    .query(({ ctx, input }) => getChild(ctx.app, ctx.actor, { ...input, timeZone: ctx.identity.timeZone })),
});
