/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { toStudentItem } from '../../items/to-student-item.ts';

/**
 * Whether two items ask the same for the same points, whatever their keys: the same kind, words and options under the
 * same id. Answers to the one are answers to the other then, and only then. The skill is no part of what is asked.
 */
export function isSameQuestion(one: Item, other: Item): boolean {
  return seen(one) === seen(other);
}

/** What a student sees of an item, in an order that depends on nothing. */
function seen(item: Item): string {
  return JSON.stringify({ ...toStudentItem(item, { seed: 'same', shuffleOptions: false }), skill: null });
}
