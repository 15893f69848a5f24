import type { Item } from '../../../items/item.ts';
import { alone } from '../gate-context.ts';
import { readItem } from '../read-item.ts';
import { deriveKey } from './derive-key.ts';

/** The ids of the options that are right by algebra, whatever the key says; null where algebra cannot say. */
export function derivedOptions(item: Item): string[] | null {
  return deriveKey(readItem(item, alone))?.right.map(({ id }) => id) ?? null;
}
