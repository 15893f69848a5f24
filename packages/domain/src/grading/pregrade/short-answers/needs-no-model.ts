/** ANSWER-BEARING: see answer-key.ts. */
import { isMathAnswer } from '../find-candidates.ts';
import { readWork } from '../read-work.ts';
import { sameWords } from '../short-answer/judge-plainly.ts';
import { scoreShortAnswer } from '../short-answer/score-short-answer.ts';
import type { ShortAnswerTask } from './short-answer-task.ts';

/**
 * Whether an answer is marked without a model, and so without cost: it says nothing but orders to whoever marks it, it is
 * a reference word for word, or the algebra judges it, the same in every form: the key is mathematics, or accepts some
 * and this is it.
 */
export function needsNoModel({ question, answer, references }: ShortAnswerTask): boolean {
  const said = readWork(answer)
    .map((line) => line.text)
    .join(' ');
  if (said === '' || references.every(isMathAnswer)) return true;
  if (references.some((reference) => sameWords(reference, said))) return true;
  const maths = references.filter(isMathAnswer);
  return maths.length > 0 && scoreShortAnswer({ question, references: maths, answer }).fullMarks === 1;
}
