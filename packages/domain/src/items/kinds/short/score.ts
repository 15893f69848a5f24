/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemScore } from '../../item-score.ts';

/** For a person to grade: a blank text never comes here (`scoreItem`). */
export function scoreShort(): ItemScore {
  return { kind: 'needs-grading' };
}
