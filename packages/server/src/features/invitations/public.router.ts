import { roleSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { publicProcedure } from '../../trpc/procedures.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { getInvitation } from './get-invitation.ts';
import { acceptInvitationInput, invitationInput, invitationSchema } from './invitation.schema.ts';

export const publicInvitationRouter = router({
  get: publicProcedure
    .input(invitationInput)
    .output(invitationSchema)
    .query(({ ctx, input }) => getInvitation(ctx.app, input.token)),

  accept: publicProcedure
    .input(acceptInvitationInput)
    .output(z.object({ role: roleSchema }))
    .mutation(async ({ ctx, input }) => {
      const { role, session } = await acceptInvitation(ctx.app, input, ctx.device);
      ctx.setSessionCookie(session);
      return { role };
    }),
});
