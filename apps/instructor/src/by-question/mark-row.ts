import type { ReactNode } from 'react';

/** One line of a list that is marked from top to bottom: an answer, or a group of equal ones. */
export type MarkRow = {
  readonly key: string;
  /** Read out for the points box. */
  readonly name: string;
  readonly body: ReactNode;
  /** Small words beside it: whose it is, how many. */
  readonly note: ReactNode;
  readonly maxPoints: number;
  /** Null while there are none, or where a group has several. */
  readonly points: number | null;
  readonly marked: boolean;
  readonly suggested: { readonly points: number; readonly confidence: number; readonly feedback: string } | null;
  /** Words that the mark carries already. */
  readonly feedback: string;
  /** The way to look closer: at the work, or at the answers of a group. */
  readonly more: ReactNode;
};

/** Points and words for a row. */
export type GivenMark = { readonly points: number; readonly feedback: string };
