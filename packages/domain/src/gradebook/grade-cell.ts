import type { GradeCategory, LatePolicy } from './course-grading.ts';

/** A piece of work of a course, as a column of its gradebook. */
export type GradeColumn = {
  readonly id: string;
  readonly kind: 'assignment' | 'quiz';
  readonly maxPoints: number;
  /** A category of the course; null or one that is no longer there counts as uncategorised. */
  readonly categoryId: string | null;
};

/** How one student stands in one column. Only what is graded counts: nobody gets a zero that nobody gave. */
export type GradeCell =
  | {
      readonly kind: 'graded';
      readonly points: number;
      readonly minutesLate: number;
      /** What the work was out of, where it is not the column's: a quiz that was changed after this attempt. */
      readonly outOf?: number | undefined;
    }
  /** Handed in, and no grade is out. */
  | { readonly kind: 'waiting' }
  /** Nothing handed in, and it may still be. */
  | { readonly kind: 'open' }
  /** Nothing handed in, and it was due. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'excused' };

/** What a course's totals depend on besides the grades. */
export type TotalSetup = { readonly categories: readonly GradeCategory[]; readonly latePolicy: LatePolicy };
