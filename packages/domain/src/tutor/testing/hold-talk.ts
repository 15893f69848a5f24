import { decideMove } from '../decide-move.ts';
import type { MoveDecision } from '../move-decision.ts';
import { withPractice } from '../practice/with-practice.ts';
import type { TutorSituation } from '../situation.ts';
import { wordMove } from '../word-move.ts';
import { student, tutor } from './make-situation.ts';

/** One turn of a talk as it was held: what the tutor knew, decided and said. */
export type HeldTurn = { readonly turn: TutorSituation; readonly decision: MoveDecision; readonly reply: string };

/** For tests: a talk with the built-in voice, the thread growing as the server lets it grow. */
export function holdTalk(start: TutorSituation, messages: readonly string[]): HeldTurn[] {
  let thread = start.thread;
  return messages.map((message) => {
    const turn = withPractice({ ...start, thread, message });
    const decision = decideMove(turn);
    const reply = wordMove(turn, decision);
    const said = { ...tutor(reply, decision.move), problem: decision.focus.problem };
    thread = [...thread, student(message, decision.extraction), said];
    return { turn, decision, reply };
  });
}
