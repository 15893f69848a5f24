/** ANSWER-BEARING: see answer-key.ts. */
import { isMathAnswer } from '../find-candidates.ts';
import { readWork } from '../read-work.ts';
import { sameWords } from '../short-answer/judge-plainly.ts';
import type { ShortAnswerTask } from './short-answer-task.ts';

/**
 * Whether an answer is marked without a model, and so without cost: it says nothing but orders to whoever marks it, it is
 * the reference word for word, or the key is mathematics, which the algebra judges the same in every form.
 */
export function needsNoModel({ answer, references }: ShortAnswerTask): boolean {
  const said = readWork(answer)
    .map((line) => line.text)
    .join(' ');
  return said === '' || references.every(isMathAnswer) || references.some((reference) => sameWords(reference, said));
}
