import type { TutorReply } from '@skillbridge/ai';
import { inTenant, LockMode, type TenantEm, TutorSession } from '@skillbridge/database';
import { notFound, type StudentActor, type TutorMessage } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { addMessage } from './add-message.ts';
import type { BegunTurn } from './begin-turn.ts';
import { toStudentTurn } from './to-student-turn.ts';
import type { TutorTurn } from './tutor.schema.ts';

/** What was said where the student stopped the tutor before its first sentence. */
const NOTHING_SAID = 'You stopped this reply before it began.';

/**
 * Stores the reply and lets go of the thread; gives the turn as it is stored. Where the turn was taken over and has its
 * reply already, that one stays. What the model cost is kept in any case.
 */
export function finishTurn(app: App, actor: StudentActor, begun: BegunTurn, reply: TutorReply): Promise<TutorTurn[]> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    recordAiUsage(em, actor.tenantId, reply.usage, actor.userId);
    const thread = await lockThread(em, actor, begun.threadId);
    if (waitsFor(thread, begun)) {
      const stopped = reply.stopped || wasStopped(thread, begun);
      addMessage(thread, toMessage(begun, { ...reply, stopped }, app.clock()));
    }
    letGo(thread, begun);
    return thread.messages.messages.filter((message) => message.turn === begun.turn).map(toStudentTurn);
  });
}

/** Lets go of a thread whose turn failed; the message stays, and asking again words it. */
export function abandonTurn(app: App, actor: StudentActor, begun: BegunTurn): Promise<void> {
  return inTenant(app.orm, actor.tenantId, async (em) => letGo(await lockThread(em, actor, begun.threadId), begun));
}

async function lockThread(em: TenantEm, { tenantId, userId }: StudentActor, id: string): Promise<TutorSession> {
  const where = { tenantId, id, student: [tenantId, userId] as [string, string] };
  const thread = await em.findOne(TutorSession, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!thread) throw notFound('conversation');
  return thread;
}

/**
 * Whether the turn's message is still the last one. If not, another window has gone on, or the turn was taken over: a
 * reply put in now would stand under a question that it does not answer.
 */
function waitsFor(thread: TutorSession, { turn }: BegunTurn): boolean {
  const last = thread.messages.messages.at(-1);
  return last?.from === 'student' && last.turn === turn;
}

/** A stop from another process takes the time from the row and leaves the turn (stop-turn.ts). */
function wasStopped({ turnId, turnStartedAt }: TutorSession, { turn }: BegunTurn): boolean {
  return turnId === turn && turnStartedAt === null;
}

function letGo(thread: TutorSession, { turn }: BegunTurn): void {
  if (thread.turnId === turn) Object.assign(thread, { turnId: null, turnStartedAt: null });
}

function toMessage({ turn, situation }: BegunTurn, reply: TutorReply, now: Date): TutorMessage {
  const { move, focus } = reply.decision;
  return {
    ...{ from: 'tutor', turn, at: now.toISOString(), mode: situation.mode, move, problem: focus.problem.slice(0, 40) },
    text: reply.text.trim() === '' ? NOTHING_SAID : reply.text,
    slip: 'slip' in focus ? focus.slip : null,
    engine: reply.engine,
    blocked: reply.blocked.slice(0, 4).map((reason) => reason.slice(0, 200)),
    stopped: reply.stopped,
  };
}
