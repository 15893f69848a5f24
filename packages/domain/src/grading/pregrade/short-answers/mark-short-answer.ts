/** ANSWER-BEARING: see answer-key.ts. */
import { clampPoints, type Points } from '../../../points/points.ts';
import type { QuizItemSuggestion } from '../../../quiz/quiz-suggestions.ts';
import { isMathAnswer } from '../find-candidates.ts';
import { readWork } from '../read-work.ts';
import { measureAnswer } from '../short-answer/measure-answer.ts';
import { RIGHT_FROM, scoreShortAnswer } from '../short-answer/score-short-answer.ts';
import { nothingHandedIn, wordFeedback } from '../word-feedback.ts';
import type { ShortAnswerTask } from './short-answer-task.ts';

/** Words that have nothing of the reference may still mean it, which only a person can see. */
const MOST_CONFIDENCE_IN_NOTHING = 0.8;

/**
 * The built-in marking of one short answer. Part marks are suggested, so the points are the share that a marker gives
 * (`score`), not the likelihood of full marks. The same answer always gets the same.
 */
export function markShortAnswer(task: ShortAnswerTask): QuizItemSuggestion {
  const { itemId, question, references, maxPoints, answer } = task;
  const said = readWork(answer).map((line) => line.text);
  const scored = scoreShortAnswer({ question, references, answer });
  // The scale was fitted to markers who give a share of the points to anything on the page; we give none for nothing.
  const beside = scored.fullMarks < RIGHT_FROM && hasNothingOf(task, said.join(' '));
  const points = beside ? clampPoints(0, maxPoints) : roundShare(scored.score, maxPoints);
  const confidence = beside ? Math.min(scored.confidence, MOST_CONFIDENCE_IN_NOTHING) : scored.scoreConfidence;
  const share = points / maxPoints;
  return {
    itemId,
    points,
    feedback: said.length === 0 ? nothingHandedIn : wordFeedback('content', share),
    evidence: scored.evidence.slice(0, 500),
    reason: reasonFor(share, references.length),
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** Whether an answer in words shares no word of content, nor a near one, with any reference in words. */
function hasNothingOf({ question, references }: ShortAnswerTask, said: string): boolean {
  const worded = references.filter((reference) => !isMathAnswer(reference));
  return (
    worded.length === references.length &&
    worded.every((reference) => measureAnswer(question, reference, said)['coverLoosely'] === 0)
  );
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
