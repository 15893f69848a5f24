import type { Measures } from '@skillbridge/domain/engine';

export type ScaleExample = { readonly measures: Measures; readonly target: number; readonly weight: number };

const ROUNDS = 400;
/** Keeps the weights of measures that tell nearly the same small. */
const RIDGE = 0.02;

/**
 * Weights of a logistic scale, by gradient descent on standardised measures with a ridge; `bias` is the constant.
 * A target between 0 and 1 is a share of the points.
 */
export function fitScale(examples: readonly ScaleExample[]): Record<string, number> {
  const names = Object.keys(examples[0]?.measures ?? {});
  const total = examples.reduce((sum, one) => sum + one.weight, 0);
  const average = (value: (one: ScaleExample) => number) =>
    examples.reduce((sum, one) => sum + one.weight * value(one), 0) / total;
  const means = names.map((name) => average((one) => one.measures[name] ?? 0));
  const spreads = names.map((name, at) =>
    Math.sqrt(average((one) => ((one.measures[name] ?? 0) - (means[at] ?? 0)) ** 2)),
  );
  const rows = examples.map(({ measures, target, weight }) => ({
    x: names.map((name, at) => ((measures[name] ?? 0) - (means[at] ?? 0)) / ((spreads[at] ?? 0) || 1)),
    ...{ target, share: weight / total },
  }));
  const weights = names.map(() => 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = weights.map((weight) => RIDGE * weight);
    let biasSlope = 0;
    for (const { x, target, share } of rows) {
      const said = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)));
      const miss = share * (said - target);
      biasSlope += miss;
      for (let at = 0; at < x.length; at += 1) slopes[at] = (slopes[at] ?? 0) + miss * (x[at] ?? 0);
    }
    bias -= biasSlope;
    slopes.forEach((slope, at) => {
      weights[at] = (weights[at] ?? 0) - slope * 0.3;
    });
  }
  const raw = weights.map((weight, at) => ((spreads[at] ?? 0) === 0 ? 0 : weight / (spreads[at] ?? 1)));
  const offset = raw.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  const round = (value: number) => Math.round(value * 100) / 100;
  return Object.fromEntries([
    ['bias', round(bias - offset)],
    ...names.map((name, at) => [name, round(raw[at] ?? 0)] as const),
  ]);
}
