import { z } from 'zod';
import { done, doneSchema, idSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { pageInput, pageOf } from '../../trpc/page.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import { addParentLink } from './add-parent-link.ts';
import { listLinkOptions } from './list-link-options.query.ts';
import { listParentLinks } from './list-parent-links.query.ts';
import { addParentLinkInput, linkOptionsInput, linkOptionsSchema, parentLinkSchema } from './parent-link.schema.ts';
import { removeParentLink } from './remove-parent-link.ts';

export const adminParentLinksRouter = router({
  list: adminProcedure
    .input(pageInput)
    .output(pageOf(parentLinkSchema))
    .query(({ ctx, input }) => listParentLinks(ctx.app, ctx.actor, input)),

  add: adminProcedure
    .input(addParentLinkInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => addParentLink(ctx.app, ctx.actor, input)),

  remove: adminProcedure
    .input(z.object({ linkId: idSchema }))
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await removeParentLink(ctx.app, ctx.actor, input.linkId);
      return done;
    }),

  /** Parents and students to choose from, the first 20 of each that match. */
  options: adminProcedure
    .input(linkOptionsInput)
    .output(linkOptionsSchema)
    .query(({ ctx, input }) => listLinkOptions(ctx.app, ctx.actor, input.search)),
});
