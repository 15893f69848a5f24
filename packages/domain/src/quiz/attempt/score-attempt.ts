/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { scoreItem } from '../../items/score-item.ts';
import { sumPoints } from '../../points/points.ts';
import type { QuizAnswers } from '../quiz-answers.ts';
import type { QuizMark } from '../quiz-marks.ts';

export type ScoredAttempt = {
  /** One an item that the key can judge, in the quiz's order. */
  readonly marks: readonly QuizMark[];
  /** The items that a person has to grade. */
  readonly open: readonly Item[];
  /** What the key gives so far. */
  readonly points: number;
};

/** What the key says of an attempt. An item that was left blank is nothing for a person to grade. */
export function scoreAttempt(items: readonly Item[], { answers }: QuizAnswers): ScoredAttempt {
  const marks: QuizMark[] = [];
  const open: Item[] = [];
  for (const item of items) {
    const response = answers.find(({ itemId }) => itemId === item.id)?.response ?? null;
    const score = scoreItem(item, response);
    if (score.kind === 'needs-grading') open.push(item);
    else {
      const parts = score.parts.map(({ id, right }) => ({ id, right }));
      const feedback = score.reason ?? '';
      marks.push({ itemId: item.id, points: score.points, by: 'key', parts, feedback, overridden: null });
    }
  }
  return { marks, open, points: sumPoints(marks.map((mark) => mark.points)) };
}
