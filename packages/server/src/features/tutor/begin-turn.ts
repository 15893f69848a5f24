import type { ModelImage } from '@skillbridge/ai';
import type { TenantEm } from '@skillbridge/database';
import type { StudentActor, TutorFile } from '@skillbridge/domain';
import { decideMove, type MoveDecision, type TutorSituation } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { addMessage } from './add-message.ts';
import { chooseMode } from './choose-mode.ts';
import { describeSituation } from './describe-situation.query.ts';
import { findSubject } from './find-subject.query.ts';
import { findTurnBefore, type StudentMessage, type TurnBefore } from './find-turn-before.query.ts';
import type { Attached } from './open-attachments.ts';
import { openThread } from './open-thread.ts';
import { refuseDuringExam } from './refuse-during-exam.query.ts';
import { rememberedFiles } from './remembered-files.ts';
import type { AskTutorInput } from './tutor.schema.ts';
import { modelAllowed, tutorAllowance } from './tutor-day.query.ts';
import { workFiles } from './work-files.query.ts';

/** A turn whose message is stored, ready to be worded. */
export type BegunTurn = {
  readonly kind: 'begun';
  readonly threadId: string;
  readonly turn: string;
  readonly situation: TutorSituation;
  readonly decision: MoveDecision;
  /** The photos that came with the message. */
  readonly photos: readonly ModelImage[];
  /** The files that the turn is about, older ones too. */
  readonly remembered: readonly TutorFile[];
  /** False when the built-in engine words it. */
  readonly modelAllowed: boolean;
  readonly carriedOver: boolean;
};

export type Beginning = BegunTurn | TurnBefore;

/**
 * Stores the student's message and takes the thread for its turn, or finds what became of the turn that was asked before.
 * A lock that nobody holds any more is taken over, and the message that was stored then is worded. Throws NOT_FOUND,
 * WRONG_STATE (the tutor or the mode is closed, an exam runs), CONFLICT (another turn is being worded) and RATE_LIMITED.
 */
export async function beginTurn(
  em: TenantEm,
  app: App,
  actor: StudentActor,
  { input, attached }: { input: AskTutorInput; attached: Attached },
): Promise<Beginning> {
  const now = app.clock();
  const found = await findSubject(em, actor, input.subject);
  const before = await findTurnBefore(em, app, actor, { thread: found.thread, turn: input.turn, now });
  if (before && before.kind !== 'unanswered') return before;
  const stored = before?.message ?? null;
  await refuseDuringExam(em, actor, now);
  const mode = chooseMode(found.modes, input.mode, found.thread?.mode);
  const opened = await openThread(em, actor, { found, mode, resumes: stored !== null, now });
  const messages = opened.thread.messages.messages;
  const said = stored ? messages.slice(0, messages.indexOf(stored)) : messages;
  const files = stored?.files ?? attached.files;
  const remembered = rememberedFiles(said, files, await workFiles(em, actor, found, input.draft));
  const situation = await describeSituation(
    em,
    actor,
    { ...found, thread: opened.thread },
    {
      ...{ mode, before: said, files: remembered, photos: attached.photos.length, draft: input.draft },
      message: stored?.text ?? input.message,
      summary: opened.thread.summary,
    },
  );
  const decision = decideMove(situation);
  const allowed = await modelAllowed(em, actor, now);
  if (!stored) {
    // Last of all that may refuse: whoever is refused has not used up a message.
    await app.tutorUse.countMessage(actor, await tutorAllowance(em, actor.tenantId, now));
    addMessage(opened.thread, toMessage(input, { files, decision, now }));
  }
  Object.assign(opened.thread, { mode, turnId: input.turn, turnStartedAt: now });
  await em.flush();
  return {
    ...{ kind: 'begun', threadId: opened.thread.id, turn: input.turn, situation, decision, remembered },
    ...{ photos: attached.photos, modelAllowed: allowed, carriedOver: opened.carriedOver },
  };
}

function toMessage(
  { turn, message }: AskTutorInput,
  { files, decision, now }: { files: readonly TutorFile[]; decision: MoveDecision; now: Date },
): StudentMessage {
  return {
    ...{ from: 'student', turn, text: message, at: now.toISOString(), files: [...files] },
    extraction: decision.extraction,
    tactic: decision.move === 'decline-and-redirect' ? decision.focus.tactic.slice(0, 40) : null,
  };
}
