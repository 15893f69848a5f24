import type { LetterFact } from './letter.ts';

/** What a week's letter is written from. Every value lives in `facts`; the rest says which fact is what. */
export type LetterInput = {
  readonly studentName: string;
  /** ISO dates of the academy week's Monday and Sunday. */
  readonly week: { readonly start: string; readonly end: string };
  readonly facts: readonly LetterFact[];
  readonly outline: LetterOutline;
};

/** Ids of facts by what they tell, most telling first. A piece of work's facts share a prefix: `graded-1.title`. */
export type LetterOutline = {
  readonly student: string;
  readonly week: string;
  readonly handedIn: readonly { readonly title: string; readonly when: string; readonly late: boolean }[];
  /** The count of all work handed in, when it is more than the letter lists one by one; else null. */
  readonly handedInCount: string | null;
  readonly graded: readonly { readonly title: string; readonly grade: string; readonly standing: Standing }[];
  readonly due: readonly { readonly title: string; readonly when: string; readonly state: DueState }[];
};

/** How a grade reads to a parent: at least 85 %, at least 60 %, or below. */
export type Standing = 'strong' | 'steady' | 'growing';
export type DueState = 'ahead' | 'overdue';
