import { blankIdsIn } from '@skillbridge/domain';
import type { ItemOf, KeyedBlank } from '@skillbridge/domain/answers';

const MOST = 8;

/** The item with one more blank to type, marked at the end of its text. */
export function addBlank(item: ItemOf<'blanks'>): ItemOf<'blanks'> {
  const id = nextBlankId(item);
  const stem = `${item.stem.trimEnd()}${item.stem.trim() === '' ? '' : ' '}[[${id}]]`;
  return { ...item, stem, blanks: [...item.blanks, typed(id)] };
}

/** The item with a blank for every mark of its text. A blank whose mark is gone stays: it may be about to come back. */
export function addMarkedBlanks(item: ItemOf<'blanks'>): ItemOf<'blanks'> {
  const known = new Set(item.blanks.map(({ id }) => id));
  const added = [...new Set(blankIdsIn(item.stem))].filter((id) => !known.has(id)).map(typed);
  return added.length === 0 ? item : { ...item, blanks: [...item.blanks, ...added].slice(0, MOST) };
}

function nextBlankId({ stem, blanks }: ItemOf<'blanks'>): string {
  const taken = new Set([...blankIdsIn(stem), ...blanks.map(({ id }) => id)]);
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

function typed(id: string): KeyedBlank {
  return { kind: 'typed', id, accepted: [], caseSensitive: false };
}
