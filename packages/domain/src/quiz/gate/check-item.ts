import type { Item } from '../../items/item.ts';
import { alone, type GateContext } from './gate-context.ts';
import { type GateFinding, toFinding } from './gate-finding.ts';
import { type ReadItem, readItem } from './read-item.ts';
import { itemRules } from './rules/item-rules.ts';

/**
 * What is wrong with one quiz item, by every rule of the gate. Without a blocking finding it may be used. The gate knows
 * language and mathematics, not the subject: an item that it passes can still be wrong.
 */
export function checkItem(item: Item, context: GateContext = alone): GateFinding[] {
  return checkRead(readItem(item, context));
}

/** The same for an item that is read already. */
export function checkRead(read: ReadItem): GateFinding[] {
  return itemRules.flatMap((rule) => rule.find(read).map((flaw) => toFinding(rule.code, read.item.id, flaw)));
}
