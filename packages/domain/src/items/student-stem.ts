/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from './item.ts';

/** The fields of an item that students get as they are, whatever its kind. */
export function studentStem({ id, stem, points, skill, passageId }: Item) {
  return { id, stem, points, skill, ...(passageId === undefined ? {} : { passageId }) };
}
