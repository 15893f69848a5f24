import { router } from '../../trpc/init.ts';
import { studentProcedure } from '../../trpc/procedures.ts';
import { assignmentIdInput } from '../assignments/assignment.schema.ts';
import { askTutor } from './ask-tutor.ts';
import { getThread } from './get-thread.ts';
import { askTutorInput, tutorReplySchema, tutorThreadViewSchema } from './tutor.schema.ts';

export const studentTutorRouter = router({
  thread: studentProcedure
    .input(assignmentIdInput)
    .output(tutorThreadViewSchema)
    .query(({ ctx, input }) => getThread(ctx.app, ctx.actor, input.assignmentId)),

  ask: studentProcedure
    .input(askTutorInput)
    .output(tutorReplySchema)
    .mutation(({ ctx, input, signal }) => askTutor(ctx.app, ctx.actor, input, signal)),
});
