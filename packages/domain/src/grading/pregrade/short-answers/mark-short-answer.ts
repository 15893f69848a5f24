/** ANSWER-BEARING: see answer-key.ts. */
import { clampPoints, type Points } from '../../../points/points.ts';
import type { QuizItemSuggestion } from '../../../quiz/quiz-suggestions.ts';
import { readWork } from '../read-work.ts';
import { scoreShortAnswer } from '../short-answer/score-short-answer.ts';
import { nothingHandedIn, wordFeedback } from '../word-feedback.ts';
import type { ShortAnswerTask } from './short-answer-task.ts';

/**
 * The built-in marking of one short answer. Part marks are suggested, so the points are the share that a marker gives
 * (`score`), not the likelihood of full marks. The same answer always gets the same.
 */
export function markShortAnswer({
  itemId,
  question,
  references,
  maxPoints,
  answer,
}: ShortAnswerTask): QuizItemSuggestion {
  const { score, scoreConfidence, evidence } = scoreShortAnswer({ question, references, answer });
  const points = roundShare(score, maxPoints);
  const share = points / maxPoints;
  return {
    itemId,
    points,
    feedback: readWork(answer).length === 0 ? nothingHandedIn : wordFeedback('content', share),
    evidence: evidence.slice(0, 500),
    reason: reasonFor(share, references.length),
    confidence: Math.round(scoreConfidence * 100) / 100,
  };
}

/** Half points where an item carries two or more, quarters below: finer ones would claim to know too much. */
function roundShare(share: number, maxPoints: number): Points {
  const step = maxPoints >= 2 ? 0.5 : 0.25;
  return clampPoints(Math.round((share * maxPoints) / step) * step, maxPoints);
}

function reasonFor(share: number, references: number): string {
  const accepted = references > 1 ? 'an accepted answer' : 'the model answer';
  if (share >= 0.9) return `It says what ${accepted} says.`;
  return share >= 0.25 ? `It says part of what ${accepted} says.` : `It has little in common with ${accepted}.`;
}
