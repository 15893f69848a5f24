import { z } from 'zod';
import { done, doneSchema, idSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { accountProcedure } from '../../trpc/procedures.ts';
import { apiTokenSchema, changePasswordInput, createTokenInput, meSchema, sessionSchema } from './account.schema.ts';
import { createApiToken, revokeApiToken } from './api-tokens.ts';
import { changePassword } from './change-password.ts';
import { endOtherSessions, endSession, signOut } from './end-session.ts';
import { listApiTokens, listSessions } from './sessions.query.ts';

export const accountRouter = router({
  me: accountProcedure.output(meSchema).query(({ ctx: { identity } }) => ({
    id: identity.actor.userId,
    fullName: identity.fullName,
    email: identity.email,
    role: identity.actor.role,
    academy: { id: identity.actor.tenantId, name: identity.academyName, timeZone: identity.timeZone },
  })),

  signOut: accountProcedure.output(doneSchema).mutation(async ({ ctx }) => {
    await signOut(ctx.app, ctx.identity);
    ctx.setSessionCookie(null);
    return done;
  }),

  sessions: accountProcedure.output(z.array(sessionSchema)).query(({ ctx }) => listSessions(ctx.app, ctx.identity)),

  endSession: accountProcedure
    .input(z.object({ sessionId: idSchema }))
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await endSession(ctx.app, ctx.identity, input.sessionId);
      return done;
    }),

  endOtherSessions: accountProcedure
    .output(z.object({ ended: z.number() }))
    .mutation(async ({ ctx }) => ({ ended: await endOtherSessions(ctx.app, ctx.identity) })),

  tokens: accountProcedure.output(z.array(apiTokenSchema)).query(({ ctx }) => listApiTokens(ctx.app, ctx.identity)),

  createToken: accountProcedure
    .input(createTokenInput)
    .output(apiTokenSchema.pick({ id: true, name: true, expiresAt: true }).extend({ token: z.string() }))
    .mutation(({ ctx, input }) => createApiToken(ctx.app, ctx.identity, input)),

  revokeToken: accountProcedure
    .input(z.object({ tokenId: idSchema }))
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await revokeApiToken(ctx.app, ctx.identity, input.tokenId);
      return done;
    }),

  changePassword: accountProcedure
    .input(changePasswordInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await changePassword(ctx.app, ctx.identity, input);
      return done;
    }),
});
