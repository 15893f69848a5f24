import {
  asksQuestion,
  createReplyGate,
  type GuardVerdict,
  guardReply,
  isOpen,
  type MoveDecision,
  type TutorSituation,
} from '@skillbridge/domain/engine';
import { isBarePraise, SAID_ALREADY, saidBefore } from './hold-back.ts';

/** The longest reply that is shown. The guard reads 4000 characters; a thread keeps 8000 of one reply. */
const MOST_GUARDED = 3600;
const MOST_OPEN = 7200;

/** Four are asked for. Each is judged together with all before it, so this bounds what a rambling model costs. */
const MOST_SENTENCES = 16;

/** A reply on its way to the student: what was shown stays, and nothing is shown that did not pass the guard. */
export type Speech = {
  /** All that was shown; no white space at its ends. */
  readonly text: string;
  /** Whether the reply has come to its end: a question, or as much as is shown of one. */
  readonly finished: boolean;
  /** Begins to listen to a wording, which goes on after what was shown. */
  listen(): Hearing;
  /** Shows a text that has passed the guard. */
  say(text: string): void;
};

/** One wording as it arrives. */
export type Hearing = {
  /** More of it; false once nothing more of it will be shown. */
  hear(text: string): boolean;
  /** It was whole: shows what was left of it. */
  end(): void;
  /** Why the guard stopped it, or null. */
  readonly blocked: string | null;
};

/**
 * Shows sentences through the guard's gate as soon as they pass. Outside of explanations the first question is the end:
 * a second one would leave the student with two things to answer. A sentence that the thread has heard stops a wording
 * as the guard does; praise that would confirm a guess is left out.
 */
export function createSpeech(
  { situation, decision }: { situation: TutorSituation; decision: MoveDecision },
  onText: (text: string) => void,
): Speech {
  const isOld = saidBefore(situation);
  const open = isOpen(situation);
  const most = open ? MOST_OPEN : MOST_GUARDED;
  let shown = '';
  // White space waits for the words behind it, so that a reply never ends in it.
  let space = '';
  let finished = false;
  let sentencesShown = 0;

  const say = (piece: string): void => {
    const words = shown === '' ? piece.trimStart() : piece;
    const kept = words.trimEnd();
    if (kept === '') {
      space += words;
      return;
    }
    const text = space + kept;
    space = words.slice(kept.length);
    shown += text;
    onText(text);
  };

  const isEnough = (fresh: string): boolean =>
    shown.length + fresh.length > most || (!open && sentencesShown >= MOST_SENTENCES);
  const tell = (fresh: string): void => {
    say(fresh);
    if (fresh.trim() !== '') sentencesShown += 1;
    finished = !open && asksQuestion(shown);
  };

  const listen = (): Hearing => {
    const gate = createReplyGate(situation);
    let broken: string | null = null;
    let skipped = false;
    // What was shown before is judged together with what follows, and not shown again.
    const before = shown === '' ? '' : `${shown}${space || ' '}`;
    let at = 0;

    /** The gate has judged the words that were left out too: what is shown without them is judged as it is read. */
    const judgeAsRead = (fresh: string): GuardVerdict =>
      skipped ? guardReply(shown + space + fresh, situation) : { verdict: 'pass' };
    /** A wording that is asked to go on often begins again. */
    const isLeftOut = (fresh: string): boolean =>
      isBarePraise(fresh, decision) || (before !== '' && fresh.trim() !== '' && before.includes(fresh.trim()));
    const show = (sentence: string): void => {
      const fresh = sentence.slice(Math.max(0, before.length - at));
      at += sentence.length;
      if (finished || broken !== null || fresh === '') return;
      if (isLeftOut(fresh)) {
        skipped = true;
        return;
      }
      if (isOld(fresh)) {
        broken = SAID_ALREADY;
        return;
      }
      finished = isEnough(fresh);
      if (finished) return;
      const judged = judgeAsRead(fresh);
      if (judged.verdict === 'block') broken = judged.reason;
      else tell(fresh);
    };
    const pass = (take: () => string[]): void => {
      let sentences: string[] = [];
      try {
        sentences = take();
      } catch {
        broken = 'The check could not read this reply.';
      }
      for (const sentence of sentences) show(sentence);
    };
    const isOver = (): boolean => broken !== null || gate.blocked !== null || finished;

    space = before.slice(shown.length);
    if (before !== '') pass(() => gate.push(before));
    return {
      hear(text) {
        if (!isOver()) pass(() => gate.push(text));
        return !isOver();
      },
      end() {
        if (!isOver()) pass(() => gate.end());
      },
      get blocked() {
        return broken ?? gate.blocked;
      },
    };
  };

  return {
    get text() {
      return shown;
    },
    get finished() {
      return finished;
    },
    say,
    listen,
  };
}
