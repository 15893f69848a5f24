/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import type { ItemResponse } from '../../items/item-response.ts';
import { scoreItem } from '../../items/score-item.ts';
import { clampPoints } from '../../points/points.ts';
import type { QuizMark } from '../quiz-marks.ts';
import type { KeyChangePolicy } from './key-change-effects.ts';

export type RescoredAnswer = {
  readonly after: Item;
  readonly response: ItemResponse | null;
  /** The mark by the old key, or by a person; null where nobody has marked it. */
  readonly mark: QuizMark | null;
  readonly policy: KeyChangePolicy;
};

/**
 * The mark of an answer after its key was corrected. `full-credit` gives everybody all points; `old-and-new` lets what
 * was right by either key be right; `new-only` counts the new key alone. What a person gave is never lowered: they saw
 * the answer and knew better than the key. Null where there is still nothing to say (a short answer without a mark).
 */
export function rescoreAnswer({ after, response, mark, policy }: RescoredAnswer): QuizMark | null {
  const all = clampPoints(after.points, after.points);
  const base = { itemId: after.id, by: 'key-change' as const, feedback: mark?.feedback ?? '', overridden: null };
  if (policy === 'full-credit') return settle(mark, { ...base, points: all, parts: [] });
  const score = scoreItem(after, response);
  if (score.kind === 'needs-grading') return mark;
  const byNew: QuizMark = { ...base, points: score.points, parts: score.parts.map((part) => ({ ...part })) };
  const keepsOld = policy === 'old-and-new' || mark?.by === 'instructor';
  return keepsOld && mark !== null && mark.points >= byNew.points ? mark : settle(mark, byNew);
}

/** The mark itself where nothing moves, so that nobody is told of a change that is none. */
function settle(mark: QuizMark | null, next: QuizMark): QuizMark {
  return mark !== null && mark.points === next.points ? mark : next;
}
