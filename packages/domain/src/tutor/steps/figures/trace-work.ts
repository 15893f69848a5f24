import type { Rational } from '../../../math/rational.ts';
import { type Calculation, type Figure, figuresOf } from './calculation.ts';
import { readCalculations } from './read-calculations.ts';

/** A calculation of the work, the line it stands in, and which of its figures are results of earlier calculations. */
export type TracedCalculation = Calculation & {
  /** Index of the line, from 0. */
  line: number;
  /** For a figure that carries an earlier result on: the index of that calculation. */
  sources: ReadonlyMap<Figure, number>;
};

/** The calculations of all lines, each figure traced to the latest earlier result that it repeats. */
export function traceWork(lines: readonly string[]): TracedCalculation[] {
  const traced: TracedCalculation[] = [];
  const latest = new Map<string, number>();
  for (const [line, text] of lines.entries()) {
    for (const calculation of readCalculations(text)) {
      const sources = new Map<Figure, number>();
      for (const figure of figuresOf(calculation.expression)) {
        const source = latest.get(keyOf(figure.value));
        if (source !== undefined) sources.set(figure, source);
      }
      latest.set(keyOf(calculation.result), traced.length);
      traced.push({ ...calculation, line, sources });
    }
  }
  return traced;
}

/** The calculations that use the result of `at`, directly or through others. */
export function dependents(work: readonly TracedCalculation[], at: number): Set<number> {
  const found = new Set<number>([at]);
  for (const [index, one] of work.entries()) {
    if ([...one.sources.values()].some((source) => found.has(source))) found.add(index);
  }
  found.delete(at);
  return found;
}

export function keyOf(value: Rational): string {
  return `${value.n}/${value.d}`;
}
