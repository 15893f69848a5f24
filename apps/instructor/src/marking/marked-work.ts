import type { Outputs } from '@skillbridge/client/react';

type Queued = Outputs['instructor']['grading']['queue']['items'][number];

/** A piece of work by its kind and id. */
export type WorkRef = Pick<Queued, 'kind' | 'workId'>;
export type BlindState = Outputs['instructor']['grading']['open']['blind'];

/** What is marked by itself: a criterion of a rubric, or a question of a quiz. */
export type Part = { readonly id: string; readonly name: string; readonly maxPoints: number };

/** What pre-grading says of one part. */
export type SuggestedMark = {
  readonly partId: string;
  readonly points: number;
  readonly feedback: string;
  readonly evidence: string;
  readonly reason: string;
  readonly confidence: number;
};
export type Suggestion = { readonly parts: readonly SuggestedMark[]; readonly feedback: string };

/** Marks and words as they are sent. */
export type Review = {
  readonly parts: readonly { readonly partId: string; readonly points: number; readonly feedback: string }[];
  readonly feedback: string;
};

/** A submission or an attempt, as far as both desks treat them alike. */
export type MarkedWork = WorkRef & {
  readonly version: number;
  readonly published: boolean;
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  readonly grade: number | null;
  readonly studentName: string;
  readonly maxPoints: number;
  readonly parts: readonly Part[];
  /** What the server holds: a draft before publication, what is out after it. */
  readonly review: Review;
  /** Whether a person has given anything of it yet; marks by a key are nobody's. */
  readonly begun: boolean;
  readonly blind: BlindState;
  /** Null while there is none, and while it is kept back. */
  readonly suggestion: Suggestion | null;
};
