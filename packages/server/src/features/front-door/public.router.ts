import { roleSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { publicProcedure } from '../../trpc/procedures.ts';
import { demoRoleSchema, frontDoorSchema, signInInput, signInOutput } from './front-door.schema.ts';
import { signIn } from './sign-in.ts';
import { signInAsDemo } from './sign-in-as-demo.ts';

export const publicFrontDoorRouter = router({
  /** What the front door shows to somebody who is not signed in. */
  show: publicProcedure.output(frontDoorSchema).query(({ ctx }) => ({ demo: [...ctx.app.demoPeople] })),

  signIn: publicProcedure
    .input(signInInput)
    .output(signInOutput)
    .mutation(async ({ ctx, input }) => {
      const { output, token } = await signIn(ctx.app, input, ctx);
      if (token) ctx.setSessionCookie(token);
      return output;
    }),

  signInAsDemo: publicProcedure
    .input(z.object({ role: demoRoleSchema }))
    .output(z.object({ role: roleSchema }))
    .mutation(async ({ ctx, input }) => {
      ctx.setSessionCookie(await signInAsDemo(ctx.app, input.role, ctx.device));
      return { role: input.role };
    }),
});
