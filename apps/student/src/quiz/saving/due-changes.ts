import type { AnswerChange } from '@skillbridge/domain';
import { type AnswerBook, entryOf } from './answer-book.ts';

/** Few enough that one request stays small even with long texts. */
const MOST_AT_ONCE = 20;

/** What is to be sent now, oldest change first: one change an item, the newest. `all` does not wait for it to rest. */
export function dueChanges(book: AnswerBook, now: number, all: boolean, most = MOST_AT_ONCE): AnswerChange[] {
  const due = book.queue.filter((itemId) => {
    const { waiting } = entryOf(book, itemId);
    return waiting !== null && (all ? !waiting.elsewhere || waiting.from <= now : waiting.from <= now);
  });
  return due.slice(0, most).map((itemId) => {
    const { seq, response } = entryOf(book, itemId);
    return { itemId, seq, response };
  });
}

/** Everything that has no receipt, what another tab was to send too: for the hand-in. */
export function allUnsent(book: AnswerBook): AnswerChange[] {
  return book.queue.map((itemId) => {
    const { seq, response } = entryOf(book, itemId);
    return { itemId, seq, response };
  });
}

/** When the next change may be sent, in milliseconds; null when nothing waits. */
export function nextDue(book: AnswerBook): number | null {
  const times = book.queue.flatMap((itemId) => entryOf(book, itemId).waiting?.from ?? []);
  return times.length === 0 ? null : Math.min(...times);
}
