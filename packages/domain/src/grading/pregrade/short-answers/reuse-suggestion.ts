/** ANSWER-BEARING: see answer-key.ts. */

import type { QuizItemSuggestion } from '../../../quiz/quiz-suggestions.ts';
import { groupAnswers } from '../../grouping/group-answers.ts';
import { isMathAnswer } from '../find-candidates.ts';
import { findVerbatim } from '../find-verbatim.ts';
import { normaliseAnswer } from './normalise-answer.ts';
import type { ShortAnswerTask } from './short-answer-task.ts';

/** A suggestion that was made before for the same item, and by whom: a model's id or `built-in`. */
export type EarlierSuggestion = {
  readonly answer: string;
  readonly suggestion: QuizItemSuggestion;
  readonly engine: string;
};

/**
 * The suggestion that an equal answer got before, in the same words or as equivalent mathematics, so that it always gets
 * the same one, at no cost; the evidence is quoted from this answer. Null when there was none. `earlier` is in the order
 * in which they were made.
 */
export function reuseSuggestion(
  { itemId, answer }: ShortAnswerTask,
  earlier: readonly EarlierSuggestion[],
): Pick<EarlierSuggestion, 'suggestion' | 'engine'> | null {
  const ofItem = earlier.filter(({ suggestion }) => suggestion.itemId === itemId);
  const same =
    ofItem.find((one) => normaliseAnswer(one.answer) === normaliseAnswer(answer)) ??
    ofItem.find((one) => isSameMaths(one.answer, answer));
  if (!same) return null;
  const { evidence } = same.suggestion;
  const quoted = findVerbatim(evidence, answer) || answer.trim().slice(0, 500);
  return { suggestion: { ...same.suggestion, evidence: evidence === '' ? '' : quoted }, engine: same.engine };
}

/** By the rule of the groups at the desk, so that what is one answer there never has two suggestions, nor two one. */
function isSameMaths(one: string, other: string): boolean {
  if (!isMathAnswer(one) || !isMathAnswer(other)) return false;
  return (
    groupAnswers([one, other].map((text, at) => ({ id: `${at}`, response: { kind: 'short', text } }))).length === 1
  );
}
