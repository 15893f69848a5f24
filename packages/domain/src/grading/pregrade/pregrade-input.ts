import type { AnswerKey } from '../../answer-key/answer-key.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** What a grade suggestion is made from. Holds the key: server only. */
export type PregradeInput = {
  readonly instructions: string;
  readonly rubric: Rubric;
  readonly key: AnswerKey;
  readonly maxPoints: number;
  /** The student's text, as handed in. */
  readonly work: string;
};
