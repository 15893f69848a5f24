import type { Rational } from '../../../math/rational.ts';

/** What follows from a task: a value, its name (`x`) and unit where it has one, or an expression with a square root. */
export type Derived = { value: Rational; name: string | null; unit: string | null } | { expression: string };

/** Derives the answers of one kind of task from its normalised text. Gives none where it is not sure. */
export type Derivation = (text: string) => Derived[];
