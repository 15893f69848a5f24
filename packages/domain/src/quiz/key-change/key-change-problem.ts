/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { isSameQuestion } from './is-same-question.ts';

/**
 * What keeps an edit of an item from being a correction of its key, as a sentence; null when nothing does. What students
 * saw must stay: an item that asks something else is a new item, and answers to the old one say nothing about it.
 */
export function keyChangeProblem(before: Item, after: Item): string | null {
  if (after.id !== before.id) return 'That is another question.';
  if (after.kind !== before.kind) return 'Another kind of question cannot take the answers that were given.';
  if (after.points !== before.points) return 'Change the points in the editor; here only the key is corrected.';
  if (!isSameQuestion(before, after)) {
    return 'The question or its options would read differently from what students answered. Correct the key alone.';
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return 'The key is the same as before.';
  return null;
}
