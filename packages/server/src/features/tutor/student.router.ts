import { answerInPieces } from '../../trpc/answer-in-pieces.ts';
import { router } from '../../trpc/init.ts';
import { studentProcedure } from '../../trpc/procedures.ts';
import { zStream } from '../../trpc/z-stream.ts';
import { askTutor } from './ask-tutor.ts';
import { beginPartner } from './begin-partner.ts';
import { checkStudentLines } from './check-student-lines.ts';
import { getFileStatus } from './get-file-status.ts';
import { getPartner } from './get-partner.ts';
import { getPastThread } from './get-past-thread.ts';
import { getThread } from './get-thread.ts';
import { shareThread } from './share-thread.ts';
import { stopTurn } from './stop-turn.ts';
import {
  askTutorInput,
  beginPartnerInput,
  begunPartnerSchema,
  checkedLinesSchema,
  checkLinesInput,
  fileStatusInput,
  fileStatusSchema,
  pastThreadInput,
  pastThreadSchema,
  sharedThreadSchema,
  shareThreadInput,
  stoppedSchema,
  stopTurnInput,
  studyPartnerSchema,
  threadInput,
  tutorEventSchema,
  tutorThreadViewSchema,
} from './tutor.schema.ts';

export const studentTutorRouter = router({
  thread: studentProcedure
    .input(threadInput)
    .output(tutorThreadViewSchema)
    .query(({ ctx, input }) => getThread(ctx.app, ctx.actor, input)),

  /** Streams; the client package knows that. */
  ask: studentProcedure
    .input(askTutorInput)
    .output(zStream(tutorEventSchema))
    .mutation(({ ctx, input, signal }) => answerInPieces(ctx, askTutor(ctx.app, ctx.actor, input, signal))),

  stop: studentProcedure
    .input(stopTurnInput)
    .output(stoppedSchema)
    .mutation(({ ctx, input }) => stopTurn(ctx.app, ctx.actor, input)),

  share: studentProcedure
    .input(shareThreadInput)
    .output(sharedThreadSchema)
    .mutation(({ ctx, input }) => shareThread(ctx.app, ctx.actor, input)),

  checkLines: studentProcedure
    .input(checkLinesInput)
    .output(checkedLinesSchema)
    .mutation(({ ctx, input }) => checkStudentLines(ctx.app, ctx.actor, input)),

  partner: studentProcedure.output(studyPartnerSchema).query(({ ctx }) => getPartner(ctx.app, ctx.actor)),

  begin: studentProcedure
    .input(beginPartnerInput)
    .output(begunPartnerSchema)
    .mutation(({ ctx, input }) => beginPartner(ctx.app, ctx.actor, input)),

  past: studentProcedure
    .input(pastThreadInput)
    .output(pastThreadSchema)
    .query(({ ctx, input }) => getPastThread(ctx.app, ctx.actor, input.threadId)),

  fileStatus: studentProcedure
    .input(fileStatusInput)
    .output(fileStatusSchema)
    .query(({ ctx, input }) => getFileStatus(ctx.app, ctx.actor, input.fileIds)),
});
