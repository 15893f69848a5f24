import type { Draw } from '../../random/draw-from-seed.ts';

/** The figures of one practice problem, by the name of their place in the template. */
export type PracticeFigures = Readonly<Record<string, number>>;

/** What is known of a practice problem by the way it was made. Server only. */
export type PracticeKey = { readonly answer: string; readonly solution: string; readonly hints: readonly string[] };

/** A kind of practice problem: a text with places for whole numbers, and its answer made together with them. */
export type PracticeKind = {
  /** What a student calls it. */
  readonly skill: string;
  /** Topics that it practises. */
  readonly fits: RegExp;
  /** `{a}` is a place for a whole number without a sign. No question mark: the tutor asks the question. */
  readonly template: string;
  readonly draw: (draw: Draw) => PracticeFigures;
  readonly solve: (figures: PracticeFigures) => PracticeKey;
};
