import type { ReadReply } from '../detectors/detector.ts';
import type { Known } from '../known.ts';

/** A way of putting a result forward that needs no key to be seen. Judged only where the guard has no key to go by. */
export type Contract = {
  /** What the reply does, for staff and for a model's second try. */
  readonly name: string;
  breaks(reply: ReadReply, known: Known): boolean;
};
