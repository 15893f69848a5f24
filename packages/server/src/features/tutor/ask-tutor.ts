import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { beginTurn } from './begin-turn.ts';
import { openAttachments } from './open-attachments.ts';
import { leftToday, runTurn } from './run-turn.ts';
import { turnKey } from './turn-runner.ts';
import type { AskTutorInput, TutorEvent, TutorTurn } from './tutor.schema.ts';
import { waitForTurn } from './wait-for-turn.ts';

/**
 * One turn with the tutor: the message is stored, the policy decides the move, the voice words it, the guard reads it,
 * and the reply is stored. The model is called between two transactions, never inside one. The turn belongs to nobody's
 * request: whoever asks again with the same turn id hears it from the beginning. Throws as `beginTurn` and
 * `openAttachments` do, before anything is said. `gone` tells that nobody listens any more.
 */
export async function askTutor(
  app: App,
  actor: StudentActor,
  input: AskTutorInput,
  gone?: AbortSignal,
): Promise<AsyncGenerator<TutorEvent, void>> {
  const key = turnKey(actor, input.turn);
  const running = app.turns.find(key);
  if (running) return running.listen();
  app.turns.refuseWhenClosing();
  const attached = await openAttachments(app, actor, input.fileIds);
  const beginning = await againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, (em) => beginTurn(em, app, actor, { input, attached })),
  );
  if (beginning.kind === 'begun') return app.turns.start(key, runTurn(app, actor, beginning)).listen();
  if (beginning.kind === 'elsewhere') {
    const takeOver = () => askTutor(app, actor, input, gone);
    return waitForTurn(app, actor, { input, threadId: beginning.threadId, gone, takeOver });
  }
  return tellAgain(app, actor, input.turn, beginning.turns);
}

async function* tellAgain(
  app: App,
  actor: StudentActor,
  turn: string,
  turns: readonly TutorTurn[],
): AsyncGenerator<TutorEvent, void> {
  yield { type: 'accepted', turn };
  for (const one of turns) if (one.from === 'tutor') yield { type: 'text', text: one.text };
  yield { type: 'done', turns: [...turns], leftToday: await leftToday(app, actor), carriedOver: false };
}
