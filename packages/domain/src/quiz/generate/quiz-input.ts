/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import type { Standard } from '../standards/standard.ts';
import type { GenerationRequest } from './generation-request.ts';
import type { ItemForm } from './plan-generation.ts';

/** The most of a worksheet that is used, in characters: some twenty pages. */
export const LONGEST_WORKSHEET = 40_000;

/** All that a quiz is made from. One course's, so no academy's items are ever beside another's. */
export type QuizInput = {
  readonly request: GenerationRequest;
  /** The chosen entry of the catalogue, where the request names one. */
  readonly standard: Standard | null;
  readonly course: { readonly title: string; readonly subject: string };
  /** The text of the uploaded worksheet, cut to `LONGEST_WORKSHEET`; whoever wrote it, it is material. */
  readonly worksheet: { readonly name: string; readonly text: string } | null;
  /** Items that the course's students may know: nothing nearly the same is made again. */
  readonly bank: readonly Item[];
  /** For an item in the place of another one: what that was, and what is to be different. */
  readonly replaces?: {
    readonly stem: string;
    readonly kind: Item['kind'];
    readonly wish: string;
    readonly form: ItemForm;
    /** The passage that it is shown with; null when there is none. */
    readonly passage: string | null;
  };
  /** What order and numbers come from: the same seed makes the same choices. */
  readonly seed: string;
};
