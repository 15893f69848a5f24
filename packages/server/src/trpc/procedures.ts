import { type Actor, DomainError, type Role } from '@skillbridge/domain';
import { TRPCError } from '@trpc/server';
import { t } from './init.ts';
import { toTrpcError } from './to-trpc-error.ts';

const convertErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  throw toTrpcError(result.error);
});

/** For anybody, signed in or not. */
export const publicProcedure = t.procedure.use(convertErrors);

/** For anybody who is signed in, whatever their role. */
export const accountProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.identity) throw refusal(new DomainError('NOT_SIGNED_IN', 'Your session has ended. Sign in again to go on.'));
  return next({ ctx: { identity: ctx.identity, actor: ctx.identity.actor } });
});

/** One builder a role: the context type proves actor, role and tenant, so a procedure cannot be in the wrong room. */
export const adminProcedure = accountProcedure.use(({ ctx, next }) =>
  next({ ctx: { actor: proveRole('admin', ctx.actor) } }),
);
export const instructorProcedure = accountProcedure.use(({ ctx, next }) =>
  next({ ctx: { actor: proveRole('instructor', ctx.actor) } }),
);
export const studentProcedure = accountProcedure.use(({ ctx, next }) =>
  next({ ctx: { actor: proveRole('student', ctx.actor) } }),
);
export const parentProcedure = accountProcedure.use(({ ctx, next }) =>
  next({ ctx: { actor: proveRole('parent', ctx.actor) } }),
);

function proveRole<R extends Role>(role: R, actor: Actor): Actor<R> {
  if (!hasRole(role, actor)) throw refusal(new DomainError('FORBIDDEN', `Only ${PLURALS[role]} can do that.`));
  return actor;
}

function hasRole<R extends Role>(role: R, actor: Actor): actor is Actor<R> {
  return actor.role === role;
}

const PLURALS: Record<Role, string> = {
  admin: 'administrators',
  instructor: 'instructors',
  student: 'students',
  parent: 'parents',
};

function refusal(cause: DomainError): TRPCError {
  return toTrpcError(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause }));
}
