import type { Rational } from '../../../math/rational.ts';

/**
 * What a question comes to: an exact value with its unit where it has one, or an expression (`5 or -5`, `25 * pi`,
 * `x^2 + 2`) that an option must be equivalent to, or several values of which an option is one.
 */
export type Solved =
  | { readonly value: Rational; readonly unit: string | null }
  | { readonly expression: string }
  | { readonly anyOf: readonly Rational[] };

/** Solves one family of questions from prepared text (`prepare`). Null where the question may be about something else. */
export type Solver = (text: string) => Solved | null;
