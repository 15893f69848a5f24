import type { Flaw, GateCode } from '../gate-finding.ts';
import type { ReadItem } from '../read-item.ts';

/** Looks for one kind of flaw in an item. Finds nothing where it is not sure: a sound item refused is work lost. */
export type ItemRule = { readonly code: GateCode; find(read: ReadItem): Flaw[] };

/** Looks for one kind of flaw in a quiz; `at` is the place in the quiz of the item that it is about, if any. */
export type QuizRule = {
  readonly code: GateCode;
  find(items: readonly ReadItem[], bank: readonly ReadItem[]): (Flaw & { readonly at: number | null })[];
};
