import { quadraticKappa } from './quadratic-kappa.ts';

/** A suggestion and the grade that an instructor gave to the same work, both as fractions of the points, 0 to 1. */
export type GradedPair = {
  readonly suggested: number;
  readonly given: number;
  /** How sure the suggestion was, 0 to 1. */
  readonly confidence: number;
};

export type Agreement = {
  readonly pairs: number;
  /** Quadratic weighted kappa over `AGREEMENT_LEVELS` levels; null where either of the two is on one level throughout. */
  readonly kappa: number | null;
  /** Mean of suggested minus given, as a fraction: above 0 the suggestions are too kind. Null without pairs. */
  readonly bias: number | null;
  /** The share of pairs with exactly equal points. Null without pairs. */
  readonly exact: number | null;
  /** Mean distance of the two, as a fraction. Null without pairs. */
  readonly distance: number | null;
};

/** No points, a quarter, half, three quarters, all: as finely as short work is graded in practice. */
export const AGREEMENT_LEVELS = 5;

/** Points of a quarter in 1000 are further apart than this. */
const SAME = 1e-6;

/** The level of a fraction of the points, from 0 to `AGREEMENT_LEVELS` - 1; a half goes up. */
export function agreementLevel(fraction: number): number {
  const bounded = Math.min(Math.max(fraction, 0), 1);
  return Math.floor(bounded * (AGREEMENT_LEVELS - 1) + 0.5);
}

/** How many pairs there are by level of the grade (row) and of the suggestion (column). */
export function countLevels(pairs: readonly GradedPair[]): number[][] {
  const counts = Array.from({ length: AGREEMENT_LEVELS }, () => Array.from({ length: AGREEMENT_LEVELS }, () => 0));
  for (const { given, suggested } of pairs) {
    const row = counts[agreementLevel(given)];
    const column = agreementLevel(suggested);
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return counts;
}

/** How far suggestions and grades agree. */
export function measureAgreement(pairs: readonly GradedPair[]): Agreement {
  const mean = (of: (pair: GradedPair) => number) =>
    pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  return {
    pairs: pairs.length,
    kappa: quadraticKappa(countLevels(pairs)),
    bias: mean(({ suggested, given }) => suggested - given),
    exact: mean(({ suggested, given }) => (Math.abs(suggested - given) < SAME ? 1 : 0)),
    distance: mean(({ suggested, given }) => Math.abs(suggested - given)),
  };
}

/** Edges of the bands in which a suggestion's confidence is looked at; the last band includes 1. */
const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 1] as const;

/** The agreement by confidence, from the least sure band to the surest; a band may be empty. */
export function agreementByConfidence(pairs: readonly GradedPair[]): (Agreement & { from: number; to: number })[] {
  return EDGES.slice(0, -1).map((from, at) => {
    const to = EDGES[at + 1] ?? 1;
    const inBand = pairs.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return { from, to, ...measureAgreement(inBand) };
  });
}
