/** ANSWER-BEARING: see answer-key.ts. */
import type { Difficulty } from '../../generate/plan-generation.ts';
import type { Dice } from './dice.ts';

/** What stands before and after a figure: `$`, ` cm`, `%`. */
type Dress = { readonly before?: string; readonly after?: string };

/**
 * What the question comes to. A `number` is written as `12`, `-3`, `3/4` or `2.5`; an `expression` in plain mathematics
 * (`x^2 - 3x`); a `text` in words, which can only be chosen.
 */
export type Answer =
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly dress?: Dress;
      /** What the answer can be at all, so that no distractor is absurd: minus two people, half a coin. */
      readonly only?: 'positive' | 'count';
    }
  | { readonly kind: 'expression'; readonly text: string; readonly form?: 'any' | 'same-form' | 'simplest' }
  | { readonly kind: 'text'; readonly text: string };

/** A mistake that students make, where it leads, and what one who made it is told. Null leads nowhere with these figures. */
export type Mistake = { readonly leadsTo: string | null; readonly told: string };

/** A second way to the key, which must agree with it. */
export type Proof =
  /** Arithmetic that comes to the key. */
  | { readonly comesTo: string }
  /** Equations and inequalities that hold at these values. */
  | { readonly holds: readonly string[]; readonly at: Readonly<Record<string, string>> }
  /** An expression with the same value as the key wherever both are tried. */
  | { readonly sameAs: string }
  /** An inequality that is true where the key is true. */
  | { readonly trueWith: string }
  /** Whether a count or comparison by brute force says the same. */
  | { readonly found: boolean };

/** One question with all that is known about it. */
export type Drawn = {
  readonly stem: string;
  /** What is added when the answer is typed: `Give a fraction.` */
  readonly typed?: string;
  readonly answer: Answer;
  readonly mistakes: readonly Mistake[];
  /** Worked, and ending in the key. */
  readonly explanation: string;
  readonly proof: Proof;
  /** The same text with `[[1]]` where the answer goes, for a question that is answered within its text. */
  readonly cloze?: string;
};

/** A question with several right options, each option with what is said about it. */
export type DrawnSet = {
  readonly stem: string;
  readonly right: readonly SetOption[];
  readonly wrong: readonly SetOption[];
  readonly explanation: string;
  readonly proof: Proof;
};
type SetOption = { readonly text: string; readonly told: string };

/** A family of questions that exercise one skill. */
export type ItemGenerator = {
  /** Unique; part of every seed, so that adding a generator changes no other one's items. */
  readonly id: string;
  /** What a teacher calls it. */
  readonly skill: string;
  /** Entries of the catalogue that it exercises. */
  readonly standards: readonly string[];
  /** Words that name this very skill. */
  readonly topics: RegExp;
  /** Words that name the area around it, for a topic that names no skill more closely. */
  readonly area: RegExp;
  /** The school years it is usual in, 13 for after school. */
  readonly grades: readonly [first: number, last: number];
  readonly levels: readonly Difficulty[];
  /** Null when the figures that came up make a poor question; the caller draws again. */
  readonly draw: (dice: Dice, level: Difficulty) => Drawn | DrawnSet | null;
};
