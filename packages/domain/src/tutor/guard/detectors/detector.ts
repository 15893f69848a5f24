import type { GuardedAnswer } from '../guarded-answer.ts';
import type { Known } from '../known.ts';

/** A reply read one way, ready to be searched. */
export type ReadReply = {
  text: string;
  /** The reply as written, but for markup; empty for a hidden reading. */
  raw: string;
  /** See `Reading.hidden`. */
  hidden: boolean;
  /** See `Reading.coded`. */
  coded: boolean;
  /** What the tutor said in earlier turns, read plainly; empty for a hidden reading. */
  earlier: string;
};

/** Looks for one kind of answer said in one way. */
export type Detector = {
  /** What the reply does, for staff and for a model's second try; never the answer: `does arithmetic that ends there`. */
  readonly name: string;
  finds(reply: ReadReply, answer: GuardedAnswer, known: Known): boolean;
};
