/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { shuffleBySeed } from '../../items/shuffle-by-seed.ts';
import { isAll, isNone } from '../gate/rules/all-or-none.ts';
import { toPlain } from '../gate/to-plain.ts';

/**
 * The items with their options in a new order, so that the right one stands in each place about equally often and in no
 * order that can be guessed. Options such as `none of these` keep the last place.
 */
export function balanceKeys(items: readonly Item[], seed: string): Item[] {
  const places = new Map<number, number[]>();
  let rounds = 0;
  const nextPlace = (count: number): number => {
    const left = places.get(count) ?? [];
    // A full round of the places before any comes again.
    if (left.length === 0) rounds += 1;
    const round = left.length > 0 ? left : shuffleBySeed(range(count), `${seed}/${rounds}`);
    const [place = 0, ...rest] = round;
    places.set(count, rest);
    return place;
  };
  return items.map((item, at) => {
    if (item.kind !== 'single' && item.kind !== 'multiple') return item;
    const last = item.options.filter((option) => isLast(option.text));
    const free = shuffleBySeed(
      item.options.filter((option) => !last.includes(option)),
      `${seed}/${at}/${item.stem}`,
    );
    if (item.kind === 'multiple') return relabel({ ...item, options: [...free, ...last] });
    const key = free.find(({ id }) => id === item.key);
    if (!key) return relabel({ ...item, options: [...free, ...last] });
    const others = free.filter((option) => option !== key);
    const place = nextPlace(free.length);
    return relabel({ ...item, options: [...others.slice(0, place), key, ...others.slice(place), ...last] });
  });
}

function isLast(text: string): boolean {
  const option = { id: '', text, plain: toPlain(text), isKey: false };
  return isAll(option) || isNone(option);
}

/** Ids in the new order: what an id is must not tell which option it was. */
function relabel<T extends Extract<Item, { kind: 'single' | 'multiple' }>>(item: T): Item {
  const ids = new Map(item.options.map(({ id }, at) => [id, String.fromCharCode(97 + at)]));
  const renamed = (id: string) => ids.get(id) ?? id;
  const options = item.options.map((option) => ({ ...option, id: renamed(option.id) }));
  if (item.kind === 'single') return { ...item, options, key: renamed(item.key) };
  return { ...item, options, key: item.key.map(renamed).sort() };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
