import type { Points } from '../points/points.ts';

/** One part of an item that is right or wrong by itself: an option, a prompt, a blank. */
export type ScoredPart = { readonly id: string; readonly right: boolean };

/** What the key says of a response, or that a person must. "Cannot be scored" is a value, never a zero. */
export type ItemScore =
  | {
      readonly kind: 'scored';
      readonly points: Points;
      /** Whether it has all points. */
      readonly right: boolean;
      readonly parts: readonly ScoredPart[];
      /** Why it is wrong where a sentence says so without giving the key away: `The unit is missing.` */
      readonly reason?: string;
    }
  | { readonly kind: 'needs-grading' };
