import type { TutorReply } from '@skillbridge/ai';
import { inTenant, LockMode, type TenantEm, TutorSession } from '@skillbridge/database';
import { notFound, type StudentActor, type TutorMessage } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import type { BegunTurn } from './begin-turn.ts';
import { toStudentTurn } from './to-student-turn.ts';
import type { TutorTurn } from './tutor.schema.ts';

/** What was said where the student stopped the tutor before its first sentence. */
const NOTHING_SAID = 'You stopped this reply before it began.';

export type WordedTurn = Pick<TutorReply, 'text' | 'engine' | 'blocked' | 'usage'> & { readonly stopped: boolean };

/**
 * Stores the reply and lets go of the thread; gives the turn as it is stored. Where the turn was taken over and has its
 * reply already, that one stays. What the model cost is kept in any case.
 */
export function finishTurn(app: App, actor: StudentActor, begun: BegunTurn, worded: WordedTurn): Promise<TutorTurn[]> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    recordAiUsage(em, actor.tenantId, worded.usage, actor.userId);
    const thread = await lockThread(em, actor, begun.threadId);
    const reply = toMessage(begun, worded, wasStopped(thread, begun), app.clock());
    const turns = thread.messages.messages.filter((message) => message.turn === begun.turn);
    if (!turns.some((message) => message.from === 'tutor') && !takenOver(thread, begun)) {
      const messages = [...thread.messages.messages, reply];
      Object.assign(thread, {
        messages: { v: 2, messages },
        messageCount: messages.length,
        blockedCount: thread.blockedCount + worded.blocked.length,
        lastMessageAt: new Date(reply.at),
      });
      turns.push(reply);
    }
    if (thread.turnId === begun.turn) Object.assign(thread, { turnId: null, turnStartedAt: null });
    return turns.map(toStudentTurn);
  });
}

/** Lets go of a thread whose turn failed; the message stays, and asking again words it. */
export function abandonTurn(app: App, actor: StudentActor, begun: BegunTurn): Promise<void> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const thread = await lockThread(em, actor, begun.threadId);
    if (thread.turnId === begun.turn) Object.assign(thread, { turnId: null, turnStartedAt: null });
  });
}

async function lockThread(em: TenantEm, { tenantId, userId }: StudentActor, id: string): Promise<TutorSession> {
  const where = { tenantId, id, student: [tenantId, userId] as [string, string] };
  const thread = await em.findOne(TutorSession, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!thread) throw notFound('conversation');
  return thread;
}

/** Another window has gone on meanwhile: a reply put in now would stand under a question that it does not answer. */
function takenOver(thread: TutorSession, { turn }: BegunTurn): boolean {
  return thread.messages.messages.at(-1)?.turn !== turn;
}

/** A stop from another process takes the time from the row and leaves the turn (stop-turn.ts). */
function wasStopped({ turnId, turnStartedAt }: TutorSession, { turn }: BegunTurn): boolean {
  return turnId === turn && turnStartedAt === null;
}

function toMessage({ turn, situation, decision }: BegunTurn, worded: WordedTurn, elsewhere: boolean, now: Date) {
  return {
    ...{ from: 'tutor', turn, at: now.toISOString(), mode: situation.mode, move: decision.move },
    text: worded.text.trim() === '' ? NOTHING_SAID : worded.text,
    problem: decision.focus.problem.slice(0, 40),
    slip: slipOf(decision),
    engine: worded.engine,
    blocked: worded.blocked.slice(0, 4).map((reason) => reason.slice(0, 200)),
    stopped: worded.stopped || elsewhere,
  } satisfies TutorMessage;
}

function slipOf({ focus }: BegunTurn['decision']): string | null {
  return 'slip' in focus && typeof focus.slip === 'string' ? focus.slip : null;
}
