import { sameRational } from '../../../math/rational.ts';
import type { SlipKind } from '../slip-kind.ts';
import { compareFigures, differingFigure } from './compare-figures.ts';
import { isFalseEquality } from './is-false-equality.ts';
import type { Standing } from './rate-standings.ts';
import type { Reference } from './read-reference.ts';
import type { TracedCalculation } from './trace-work.ts';

/** Figures between units: days of a week, months, seconds, cents, metres. */
const BETWEEN_UNITS: ReadonlySet<string> = new Set(
  [7, 12, 24, 30, 31, 52, 60, 100, 365, 1000, 3600].map((value) => `${value}/1`),
);

/** What turned a calculation of the solution into the one that strays from it; null where several things may have. */
export function nameFigureSlip(
  strayed: TracedCalculation,
  standing: Standing | null | undefined,
  place: { work: readonly TracedCalculation[]; reference: Reference },
): SlipKind | null {
  const { work, reference } = place;
  if (standing === 'slips' || isFalseEquality(strayed)) return 'arithmetic';
  const sources = [...strayed.sources.values()].map((source) => work[source]?.result);
  if (sources.some((result) => result && sameRational(result, reference.answer))) return 'went-past-answer';
  const kinds = new Set(reference.calculations.flatMap((one) => kindOf(strayed, one) ?? []));
  if (kinds.has('wrong-operation')) return 'wrong-operation';
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : null;
}

function kindOf({ expression }: TracedCalculation, right: TracedCalculation): SlipKind | null {
  const compared = compareFigures(expression, right.expression);
  if (compared === 'same') return 'wrong-operation';
  if (compared === 'fewer') return expression.sign === right.expression.sign ? 'dropped-term' : null;
  const figures = differingFigure(expression, right.expression);
  return figures?.every((key) => BETWEEN_UNITS.has(key)) ? 'unit-conversion' : null;
}
