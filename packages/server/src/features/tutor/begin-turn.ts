import { type TenantEm, TutorSession, uuidv7 } from '@skillbridge/database';
import {
  DomainError,
  emptyTutorThread,
  type HelpingMode,
  type StudentActor,
  type TutorFile,
  type TutorMessage,
} from '@skillbridge/domain';
import { decideMove, type MoveDecision, type TutorSituation } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { chooseMode } from './choose-mode.ts';
import { describeSituation } from './describe-situation.query.ts';
import { findSubject } from './find-subject.query.ts';
import { refuseDuringExam } from './refuse-during-exam.query.ts';
import { toStudentTurn } from './to-student-turn.ts';
import { isLocked } from './turn-lock.ts';
import type { AskTutorInput, TutorTurn } from './tutor.schema.ts';
import { modelAllowed, tutorAllowance } from './tutor-day.query.ts';

/** A turn whose message is stored, ready to be worded. */
export type BegunTurn = {
  readonly kind: 'begun';
  readonly threadId: string;
  readonly turn: string;
  readonly situation: TutorSituation;
  readonly decision: MoveDecision;
  /** False when the built-in engine words it. */
  readonly modelAllowed: boolean;
  readonly carriedOver: boolean;
};

export type Beginning =
  | BegunTurn
  /** Asked and answered before. */
  | { readonly kind: 'stored'; readonly turns: readonly TutorTurn[] }
  /** Being worded by another process. */
  | { readonly kind: 'elsewhere'; readonly threadId: string };

export type Attached = { readonly files: readonly TutorFile[]; readonly photos: NonNullable<TutorSituation['photos']> };

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
  const messages = found.thread?.messages.messages ?? [];
  const told = messages.filter((message) => message.turn === input.turn);
  if (told.some((message) => message.from === 'tutor')) return { kind: 'stored', turns: told.map(toStudentTurn) };
  if (found.thread && isLocked(app, actor, found.thread)) {
    if (found.thread.turnId === input.turn) return { kind: 'elsewhere', threadId: found.thread.id };
    throw new DomainError(
      'CONFLICT',
      'The tutor is still answering your last message, perhaps in another window. Wait for it, or stop it.',
    );
  }
  await refuseDuringExam(em, actor, now);
  const mode = chooseMode(found.modes, input.mode, found.thread?.mode);
  const stored = told.find((message) => message.from === 'student');
  const before = stored ? messages.slice(0, messages.indexOf(stored)) : messages;
  const situation = await describeSituation(em, found, {
    ...{ mode, before, draft: input.draft, photos: attached.photos },
    message: stored?.text ?? input.message,
    files: stored?.files ?? attached.files,
  });
  const decision = decideMove(situation);
  const begun = { kind: 'begun', turn: input.turn, situation, decision, carriedOver: false } as const;
  const allowed = await modelAllowed(em, actor, now);
  if (!stored) await app.tutorUse.countMessage(actor, await tutorAllowance(em, actor.tenantId, now));
  const thread = found.thread ?? openThread(em, actor, input, mode);
  if (!stored) addMessage(thread, toMessage(input, attached.files, decision, now));
  Object.assign(thread, { mode, turnId: input.turn, turnStartedAt: now });
  await em.flush();
  return { ...begun, threadId: thread.id, modelAllowed: allowed };
}

function toMessage(
  { turn, message }: AskTutorInput,
  files: readonly TutorFile[],
  decision: MoveDecision,
  now: Date,
): TutorMessage {
  return {
    ...{ from: 'student', turn, text: message, at: now.toISOString(), files: [...files] },
    extraction: decision.extraction,
    tactic: decision.move === 'decline-and-redirect' ? decision.focus.tactic.slice(0, 40) : null,
  };
}

function addMessage(thread: TutorSession, message: TutorMessage): void {
  const messages = [...thread.messages.messages, message];
  thread.messages = { v: 2, messages };
  thread.messageCount = messages.length;
  if (message.from === 'student' && message.extraction) thread.redirectCount += 1;
  thread.lastMessageAt = new Date(message.at);
}

function openThread(
  em: TenantEm,
  { tenantId, userId }: StudentActor,
  { subject }: AskTutorInput,
  mode: HelpingMode,
): TutorSession {
  return em.create(TutorSession, {
    ...{ tenantId, id: uuidv7(), mode, messages: emptyTutorThread },
    assignment: subject.kind === 'assignment' ? [tenantId, subject.assignmentId] : null,
    student: [tenantId, userId],
  });
}
