import type { TutorSituation } from '../situation.ts';
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
 * A gate for one reply. Each sentence is judged together with all that was released before it (and, through the
 * situation's thread, with what the tutor said in earlier turns), so an answer in pieces stops at its last piece.
 */
export function createReplyGate(situation: TutorSituation): ReplyGate {
  let released = '';
  let waiting = '';
  let blocked: string | null = null;

  function release(sentences: readonly string[]): string[] {
    const shown: string[] = [];
    for (const sentence of sentences) {
      if (sentence.trim() !== '') {
        const judged = guardReply(released + sentence, situation);
        if (judged.verdict === 'block') {
          blocked = judged.reason;
          waiting = '';
          return shown;
        }
      }
      released += sentence;
      shown.push(sentence);
    }
    return shown;
  }

  return {
    push(text) {
      if (blocked !== null) return [];
      const { sentences, rest } = takeSentences(waiting + text);
      waiting = rest;
      return release(sentences);
    },
    end() {
      if (blocked !== null || waiting === '') return [];
      const last = waiting;
      waiting = '';
      return release([last]);
    },
    get released() {
      return released;
    },
    get blocked() {
      return blocked;
    },
  };
}
