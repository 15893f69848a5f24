/** ANSWER-BEARING: see answer-key.ts. */
import { describeKey } from '../../items/describe-key.ts';
import type { Item } from '../../items/item.ts';
import type { ItemResponse } from '../../items/item-response.ts';
import type { QuizMark } from '../quiz-marks.ts';
import type { DueFeedback } from './due-feedback.ts';
import type { ItemOutcome, StudentItemFeedback } from './student-item-feedback.ts';

export type AnsweredItem = {
  readonly item: Item;
  readonly response: ItemResponse | null;
  /** Whether the response says nothing (`checkResponse`). */
  readonly blank: boolean;
  /** Null while a person has to grade it. */
  readonly mark: QuizMark | null;
  readonly due: DueFeedback;
};

/** What a student may see of one answer: nothing before it is due, whatever the marks hold already. */
export function toItemFeedback({ item, response, blank, mark, due }: AnsweredItem): StudentItemFeedback {
  const shown = due === 'everything' || (due === 'key-scored' && mark?.by !== 'instructor') ? mark : null;
  if (shown === null) {
    return {
      ...{ itemId: item.id, outcome: blank ? 'unanswered' : 'waiting', points: null, maxPoints: item.points },
      ...{ parts: [], options: [], explanation: '', key: null, words: '' },
    };
  }
  return {
    itemId: item.id,
    outcome: outcomeOf(shown.points, item.points, blank),
    points: shown.points,
    maxPoints: item.points,
    parts: shown.parts.map(({ id, right }) => ({ id, right })),
    options: feedbackOnChoice(item, response),
    explanation: item.explanation,
    key: describeKey(item),
    words: shown.feedback,
  };
}

function outcomeOf(points: number, maxPoints: number, blank: boolean): ItemOutcome {
  if (points >= maxPoints) return 'right';
  if (points > 0) return 'partly';
  return blank ? 'unanswered' : 'wrong';
}

/** Of the options that were chosen only: the others name mistakes that this student did not make. */
function feedbackOnChoice(item: Item, response: ItemResponse | null): StudentItemFeedback['options'] {
  if (item.kind !== 'single' && item.kind !== 'multiple') return [];
  const chosen =
    response?.kind === 'single' ? [response.optionId] : response?.kind === 'multiple' ? response.optionIds : [];
  return item.options.flatMap(({ id, feedback }) =>
    chosen.includes(id) && feedback !== undefined && feedback !== '' ? [{ id, text: feedback }] : [],
  );
}
