import { setTimeout as pause } from 'node:timers/promises';
import { inTenant, TutorSession } from '@skillbridge/database';
import { DomainError, type StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { leftToday } from './run-turn.ts';
import { toStudentTurn } from './to-student-turn.ts';
import { isLocked } from './turn-lock.ts';
import { turnKey } from './turn-runner.ts';
import type { AskTutorInput, TutorEvent } from './tutor.schema.ts';

const LOOK_EVERY_MS = 500;
/** The longest that a turn takes, by far; whoever waited longer is told to ask again. */
const LOOKS = 240;

type Waiting = {
  readonly input: AskTutorInput;
  readonly threadId: string;
  readonly gone: AbortSignal | undefined;
  readonly takeOver: () => Promise<AsyncGenerator<TutorEvent, void>>;
};

/**
 * Waits for a turn that another process is wording and gives it when it is stored. Should it turn out to be worded here
 * after all (asked twice at the same instant), it is listened to. Should the other process die, `takeOver` asks again.
 * Throws UNAVAILABLE when it failed there or never ends. Nobody waits for a listener who has gone.
 */
export async function* waitForTurn(
  app: App,
  actor: StudentActor,
  { input, threadId, gone, takeOver }: Waiting,
): AsyncGenerator<TutorEvent, void> {
  for (let look = 0; look < LOOKS && !gone?.aborted; look += 1) {
    const here = app.turns.find(turnKey(actor, input.turn));
    if (here) return yield* here.listen();
    const { turns, worded, died } = await readTurn(app, actor, { threadId, turn: input.turn });
    const reply = turns.find((one) => one.from === 'tutor');
    if (reply) {
      yield { type: 'accepted', turn: input.turn };
      yield { type: 'text', text: reply.text };
      return yield { type: 'done', turns, leftToday: await leftToday(app, actor), carriedOver: false };
    }
    if (!worded) break;
    if (died) return yield* await takeOver();
    app.turns.refuseWhenClosing();
    await pause(LOOK_EVERY_MS);
  }
  throw new DomainError('UNAVAILABLE', 'The tutor did not finish this reply. Send your message again.');
}

function readTurn(app: App, actor: StudentActor, { threadId, turn }: { threadId: string; turn: string }) {
  const { tenantId, userId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const thread = await em.findOne(TutorSession, { tenantId, id: threadId, student: [tenantId, userId] });
    const messages = thread?.messages.messages.filter((message) => message.turn === turn) ?? [];
    const worded = thread?.turnId === turn;
    // One that was stopped has no time and may still be stored by whoever words it.
    const died = worded && thread.turnStartedAt !== null && !isLocked(app, actor, thread);
    return { turns: messages.map(toStudentTurn), worded, died };
  });
}
