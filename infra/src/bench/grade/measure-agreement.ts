/** A suggestion beside what people gave. `label` is null where they gave points and no verdict of right or wrong. */
export type Judged = {
  readonly score: number;
  readonly human: number;
  readonly right: boolean;
  readonly label: boolean | null;
  readonly confidence: number;
};

/**
 * Agreement of suggestions with people. `accuracy` is of right or wrong where there are labels, and otherwise the share of
 * scores within one point of five of the human one. `rmse` is in points of five; `qwk` on whole points. Null: no spread.
 */
export function measureAgreement(judged: readonly Judged[]) {
  const labelled = judged.some((one) => one.label !== null);
  const isHit = (one: Judged) =>
    one.label === null ? Math.abs(one.score - one.human) <= 0.2 : one.right === one.label;
  const accuracy = (some: readonly Judged[]) => some.filter(isHit).length / some.length;
  const surest = judged.toSorted((a, b) => b.confidence - a.confidence).slice(0, Math.ceil(judged.length / 2));
  return {
    n: judged.length,
    macroF1: labelled ? round((f1(judged, true) + f1(judged, false)) / 2) : null,
    accuracy: round(accuracy(judged)),
    pearson: pearson(judged),
    rmse: round(5 * Math.sqrt(mean(judged.map((one) => (one.score - one.human) ** 2)))),
    qwk: weightedKappa(judged),
    accuracyOfSurestHalf: round(accuracy(surest)),
  };
}

function f1(judged: readonly Judged[], value: boolean): number {
  const said = judged.filter((one) => one.right === value);
  const are = judged.filter((one) => one.label === value);
  const both = said.filter((one) => one.label === value).length;
  return said.length + are.length === 0 ? 0 : (2 * both) / (said.length + are.length);
}

function pearson(judged: readonly Judged[]): number | null {
  const [a, b] = [mean(judged.map((one) => one.score)), mean(judged.map((one) => one.human))];
  const covariance = mean(judged.map((one) => (one.score - a) * (one.human - b)));
  const spread = mean(judged.map((one) => (one.score - a) ** 2)) * mean(judged.map((one) => (one.human - b) ** 2));
  return spread === 0 ? null : round(covariance / Math.sqrt(spread));
}

/** Quadratically weighted kappa (Cohen 1968) on points from 0 to 5. */
function weightedKappa(judged: readonly Judged[]): number | null {
  const points = judged.map((one) => [Math.round(5 * one.score), Math.round(5 * one.human)] as const);
  const observed = mean(points.map(([a, b]) => (a - b) ** 2));
  const expected = mean(points.map(([a]) => mean(points.map(([, b]) => (a - b) ** 2))));
  return expected === 0 ? null : round(1 - observed / expected);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
