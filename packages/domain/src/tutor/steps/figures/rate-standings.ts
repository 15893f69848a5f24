import type { Rational } from '../../../math/rational.ts';
import type { Reference } from './read-reference.ts';
import { dependents, keyOf, type TracedCalculation } from './trace-work.ts';

/** How a calculation stands to the worked solution. */
export type Standing =
  /** The same formula with the same result. */
  | 'matches'
  /** Another formula, but a later line that rests on it is back on the solution's formulas: another way. */
  | 'detour'
  /** Another formula with a result that the solution has too. */
  | 'coincides'
  /** Neither formula nor result are in the solution. */
  | 'strays'
  /** The formula of the solution with another result. */
  | 'slips';

/** The standing of each calculation of the work; null for one without a stated result that the solution does not have. */
export function rateStandings(
  work: readonly TracedCalculation[],
  formulas: readonly Rational[][],
  known: Reference['known'],
): (Standing | null)[] {
  const rated = work.map((one, index): Standing | null => {
    const formula = (formulas[index] ?? []).some((value) => known.formulas.has(keyOf(value)));
    const result = known.results.has(keyOf(one.result));
    if (formula && result) return 'matches';
    if (!one.stated) return null;
    if (formula) return 'slips';
    return result ? 'coincides' : 'strays';
  });
  return rated.map((standing, index) => {
    if (standing !== 'strays' && standing !== 'coincides') return standing;
    return [...dependents(work, index)].some((later) => rated[later] === 'matches') ? 'detour' : standing;
  });
}
