import type { Item } from '../../items/item.ts';
import type { GateContext } from './gate-context.ts';
import { toPlain } from './to-plain.ts';

/** An option as written, and in plain characters. */
export type ReadOption = {
  readonly id: string;
  readonly text: string;
  readonly plain: string;
  readonly isKey: boolean;
};

/** An item taken apart once for all rules. */
export type ReadItem = {
  readonly item: Item;
  /** The stem in plain characters (`toPlain`). */
  readonly stem: string;
  /** Empty for kinds without options. */
  readonly options: readonly ReadOption[];
  readonly context: GateContext;
};

/** Prepares an item for the rules. */
export function readItem(item: Item, context: GateContext): ReadItem {
  return { item, stem: toPlain(item.stem), options: readOptions(item), context };
}

function readOptions(item: Item): ReadOption[] {
  if (item.kind !== 'single' && item.kind !== 'multiple') return [];
  const keys = new Set(item.kind === 'single' ? [item.key] : item.key);
  return item.options.map(({ id, text }) => ({ id, text, plain: toPlain(text), isKey: keys.has(id) }));
}
