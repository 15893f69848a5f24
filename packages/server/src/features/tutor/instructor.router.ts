import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { pageOf } from '../../trpc/page.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { draftKey } from './draft-key.ts';
import { listThreads } from './list-threads.query.ts';
import { markThreadSeen } from './mark-thread-seen.ts';
import { readThread } from './read-thread.ts';
import {
  draftedKeySchema,
  draftKeyInput,
  staffThreadSchema,
  strugglesInput,
  strugglesSchema,
  threadIdInput,
  threadLineSchema,
  threadsInput,
} from './staff.schema.ts';
import { findStruggles } from './struggles.ts';

export const instructorTutorRouter = router({
  threads: instructorProcedure
    .input(threadsInput)
    .output(pageOf(threadLineSchema))
    .query(({ ctx, input }) => listThreads(ctx.app, ctx.actor, input)),

  thread: instructorProcedure
    .input(threadIdInput)
    .output(staffThreadSchema)
    .query(({ ctx, input }) => readThread(ctx.app, ctx.actor, input.threadId)),

  markSeen: instructorProcedure
    .input(threadIdInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await markThreadSeen(ctx.app, ctx.actor, input.threadId);
      return done;
    }),

  struggles: instructorProcedure
    .input(strugglesInput)
    .output(strugglesSchema)
    .query(({ ctx, input }) => findStruggles(ctx.app, ctx.actor, input)),

  draftKey: instructorProcedure
    .input(draftKeyInput)
    .output(draftedKeySchema)
    .mutation(({ ctx, input, signal }) => draftKey(ctx.app, ctx.actor, input, signal)),
});
