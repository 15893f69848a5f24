import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { BegunTurn } from './begin-turn.ts';
import type { WordedTurn } from './finish-turn.ts';
import type { TutorEvent } from './tutor.schema.ts';

export type Listener = { readonly say: (event: TutorEvent) => void; readonly stopped: AbortSignal };

/** Has the move worded, handing on each sentence that passed the guard. What was said stays said when it is stopped. */
export async function wordTurn(
  app: App,
  actor: StudentActor,
  { situation, decision, modelAllowed }: BegunTurn,
  { say, stopped }: Listener,
): Promise<WordedTurn> {
  let said = '';
  const options = {
    budgetLeft: modelAllowed,
    signal: stopped,
    onText: (text: string): void => {
      said += text;
      say({ type: 'text', text });
    },
  };
  try {
    const ai = await app.aiFor(actor.tenantId);
    const reply = await ai.tutorReply(situation, decision, options);
    // Whatever was not handed on while it was worded is handed on now.
    if (reply.text.startsWith(said) && reply.text.length > said.length) options.onText(reply.text.slice(said.length));
    return { ...reply, stopped: 'stopped' in reply && reply.stopped === true };
  } catch (error) {
    if (!stopped.aborted) throw error;
    return { text: said, engine: 'built-in', blocked: [], usage: [], stopped: true };
  }
}
