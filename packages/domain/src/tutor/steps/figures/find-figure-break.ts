import type { Rational } from '../../../math/rational.ts';
import type { SlipKind } from '../slip-kind.ts';
import type { StepTask } from '../step-task.ts';
import { figuresOf, type Operation } from './calculation.ts';
import { fingerprints } from './fingerprint.ts';
import { isFalseEquality } from './is-false-equality.ts';
import { lastValue, type Reference, readReference } from './read-reference.ts';
import { dependents, keyOf, recompute, type TracedCalculation, traceWork } from './trace-work.ts';

/** How a calculation stands to the worked solution. */
type Standing =
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

/** Index of the first line that can be shown to leave the worked solution, and the slip where one kind explains it. */
export type FigureBreak = { line: number; slip: SlipKind | null };

/**
 * Measures the calculations of a word problem's work against the worked solution. Accuses only where all of this holds:
 * every line before is a calculation of the solution, this one has neither its formula nor its result, no later line
 * gets back to it, the work ends in another answer than the key's, and the slip can be undone: either with the
 * solution's result in this place the later lines lead to the answer, or the solution has the same figures under
 * another operation. Other ways to the answer are thereby left alone.
 */
export function findFigureBreak(lines: readonly string[], task: StepTask): FigureBreak | null {
  const reference = readReference(task);
  if (!reference) return null;
  const work = traceWork(lines);
  const last = lastCalculation(work, lines);
  if (!last || keyOf(last.result) === keyOf(reference.answer)) return null;
  const formulas = fingerprints(work, reference.standIn);
  const standings = rateStandings(work, formulas, reference);
  const at = firstStraying(work, standings, lines.length);
  const strayed = at === null ? undefined : work[at];
  if (at === null || !strayed) return null;
  const same = sameFigures(strayed, reference);
  if (!same && !recovers({ work, at, end: work.indexOf(last), reference })) return null;
  if (isFalseEquality(strayed) || standings[at] === 'slips') return { line: strayed.line, slip: 'arithmetic' };
  return { line: strayed.line, slip: same ? 'wrong-operation' : null };
}

function rateStandings(
  work: readonly TracedCalculation[],
  formulas: readonly Rational[][],
  { known }: Reference,
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

/** The first calculation that strays or slips, when every line before its own does nothing but match. */
function firstStraying(
  work: readonly TracedCalculation[],
  standings: readonly (Standing | null)[],
  lines: number,
): number | null {
  for (let line = 0; line < lines; line += 1) {
    const here = work.flatMap((one, index) => (one.line === line && standings[index] ? [index] : []));
    const stray = here.find((index) => standings[index] === 'slips') ?? here.find((i) => standings[i] === 'strays');
    if (stray !== undefined) return stray;
    if (here.length === 0 || here.some((index) => standings[index] !== 'matches')) return null;
  }
  return null;
}

/** The calculation that the work ends in: the one that comes to its last figure. */
function lastCalculation(work: readonly TracedCalculation[], lines: readonly string[]): TracedCalculation | undefined {
  const end = lastValue(lines.at(-1) ?? '');
  const named = end && work.findLast((one) => keyOf(one.result) === keyOf(end));
  return named || work.at(-1);
}

/** Whether the solution works with the same figures, but otherwise. */
function sameFigures({ expression }: TracedCalculation, { calculations }: Reference): boolean {
  const figures = figureKeys(expression);
  return calculations.some((one) => figureKeys(one.expression) === figures);
}

function figureKeys(expression: Operation): string {
  return figuresOf(expression)
    .map((figure) => keyOf(figure.value))
    .filter((key) => key !== '1/1')
    .sort()
    .join();
}

/** Whether some result of the solution in place of this one makes the rest of the work lead to the answer's formula. */
function recovers(place: {
  work: readonly TracedCalculation[];
  at: number;
  end: number;
  reference: Reference;
}): boolean {
  const { work, at, end, reference } = place;
  if (!dependents(work, at).has(end)) return false;
  return reference.calculations.some((one, index) => {
    const formula = reference.formulas[index]?.[0];
    if (!formula || recompute(work, at, one.result).length === 0) return false;
    const after = fingerprints(work, reference.standIn, new Map([[at, formula]]))[end] ?? [];
    return after.some((value) => reference.known.answers.has(keyOf(value)));
  });
}
