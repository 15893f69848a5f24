import { router } from '../../trpc/init.ts';
import { pageInput, pageOf } from '../../trpc/page.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import { auditEntrySchema } from './audit.schema.ts';
import { listAudit } from './list-audit.query.ts';

export const adminAuditRouter = router({
  list: adminProcedure
    .input(pageInput)
    .output(pageOf(auditEntrySchema))
    .query(({ ctx, input }) => listAudit(ctx.app, ctx.actor, input)),
});
