/** ANSWER-BEARING: reads suggestions, which students never see. */
import type { QuizMark } from '../../quiz/quiz-marks.ts';
import type { QuizItemSuggestion } from '../../quiz/quiz-suggestions.ts';

/** A mark as the desk sends it. */
export type GivenMark = Pick<QuizMark, 'itemId' | 'points' | 'feedback'>;

export type MarksToSettle = {
  /** What is stored now. */
  readonly before: readonly QuizMark[];
  /** The whole of what the grader has. */
  readonly given: readonly GivenMark[];
  /** Null where the grader may not know yet whether they departed from one. */
  readonly suggestions: readonly QuizItemSuggestion[] | null;
};

/**
 * The marks as they are stored. One that came as it was stays whose it was: the key's stays the key's. Any other is the
 * instructor's, with whether it departs from the suggestion. What is left out loses an instructor's mark and keeps the
 * key's: a person takes back their own word only.
 */
export function settleMarks({ before, given, suggestions }: MarksToSettle): QuizMark[] {
  const kept = before.filter((mark) => mark.by !== 'instructor' && !given.some((one) => one.itemId === mark.itemId));
  return [...kept, ...given.map((one) => settleMark(before, one, suggestions))];
}

/** One mark, by the same rule. */
export function settleMark(
  before: readonly QuizMark[],
  given: GivenMark,
  suggestions: readonly QuizItemSuggestion[] | null,
): QuizMark {
  const old = before.find((mark) => mark.itemId === given.itemId);
  const suggested = suggestions?.find((one) => one.itemId === given.itemId);
  const overridden = suggested ? suggested.points !== given.points : null;
  const isUntouched = old && old.points === given.points && old.feedback === given.feedback;
  if (isUntouched && old.by !== 'instructor') return old;
  // Which parts were right is what the key found, and no longer true once somebody gave other points.
  const parts = old && old.points === given.points ? old.parts : [];
  return { ...given, by: 'instructor', parts, overridden };
}

/** What the instructor gave to the items that have a suggestion, in points: the side of theirs in the comparison. */
export function pointsOnSuggested(marks: readonly QuizMark[], suggestions: readonly QuizItemSuggestion[]): number {
  return marks.reduce(
    (total, mark) => (suggestions.some((one) => one.itemId === mark.itemId) ? total + mark.points : total),
    0,
  );
}
