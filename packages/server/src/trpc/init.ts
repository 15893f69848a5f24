import { initTRPC } from '@trpc/server';
import type { RequestContext } from './context.ts';
import { describeError } from './format-error.ts';

// You rarely need to edit this file: procedures are built from `procedures.ts`, one builder a role.
export const t = initTRPC.context<RequestContext>().create({
  isDev: false,
  // A sign of life between two pieces, before a proxy takes a silent connection for a dead one.
  jsonl: { pingMs: 10_000 },
  errorFormatter({ shape, error, ctx }) {
    const { message, extras } = describeError(error, ctx?.requestId ?? null);
    return { ...shape, message, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, ...extras } };
  },
});

export const { router } = t;
