/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../../items/item.ts';
import type { ItemForm } from '../../generate/plan-generation.ts';
import type { Dice } from '../core/dice.ts';

/** A question that a worksheet's text can be asked. */
export type Candidate = {
  readonly form: ItemForm;
  /** The way of asking; ways take turns. */
  readonly way: string;
  /** The lines that it rests on. Each line is asked about once: two questions about one give each other away. */
  readonly lines: readonly string[];
  /** Larger is better, within a way. */
  readonly worth: number;
  readonly make: (place: { readonly id: string; readonly keyAt: number; readonly dice: Dice }) => Item | null;
};
