import type { TutorSituation } from '../situation.ts';
import { guardContext } from './guard-context.ts';
import { guardReply } from './guard-reply.ts';
import { takeSentences } from './take-sentences.ts';

/** Lets a reply through while it is still being written, sentence by sentence. */
export type ReplyGate = {
  /** More of the reply; gives the sentences that may be shown now, verbatim with their white space. */
  push(text: string): string[];
  /** The reply is over; gives what was left of it. */
  end(): string[];
  /** All that was given so far. */
  readonly released: string;
  /** Why the reply was stopped, or null. Once it is stopped nothing more is given. */
  readonly blocked: string | null;
};

/**
 * Without a key the wording is judged, and what follows may make a step out of what looked like a result: a sentence
 * may wait for this many more.
 */
const PATIENCE = 1;

/**
 * A gate for one reply. Each sentence is judged together with all that was released before it (and, through the
 * situation's thread, with what the tutor said in earlier turns), so an answer in pieces stops at its last piece.
 */
export function createReplyGate(situation: TutorSituation): ReplyGate {
  let released = '';
  let waiting = '';
  let held: string[] = [];
  let blocked: string | null = null;
  const patience = guardContext(situation).keyed ? 0 : PATIENCE;

  /** Judges what is held; gives it, keeps it for what may follow, or stops the reply. */
  function judgeHeld(over: boolean): string[] {
    const text = held.join('');
    const waits = held.filter((one) => one.trim() !== '').length;
    const judged = waits === 0 ? ({ verdict: 'pass' } as const) : guardReply(released + text, situation);
    if (judged.verdict === 'block') {
      if (over || waits > patience) blocked = judged.reason;
      return [];
    }
    const shown = held;
    held = [];
    released += text;
    return shown;
  }

  return {
    push(text) {
      if (blocked !== null) return [];
      const { sentences, rest } = takeSentences(waiting + text);
      waiting = rest;
      const shown: string[] = [];
      for (const sentence of sentences) {
        held.push(sentence);
        shown.push(...judgeHeld(false));
        if (blocked !== null) break;
      }
      return shown;
    },
    end() {
      if (blocked !== null) return [];
      if (waiting !== '') held.push(waiting);
      waiting = '';
      return held.length > 0 ? judgeHeld(true) : [];
    },
    get released() {
      return released;
    },
    get blocked() {
      return blocked;
    },
  };
}
