import { type Rational, sameRational } from '../../../math/rational.ts';
import type { SlipKind } from '../slip-kind.ts';
import type { StepTask } from '../step-task.ts';
import { compareFigures, type FiguresCompared } from './compare-figures.ts';
import { editCalculation } from './edit-calculation.ts';
import { figureFormulas, fingerprints } from './fingerprint.ts';
import { nameFigureSlip } from './name-figure-slip.ts';
import { rateStandings, type Standing } from './rate-standings.ts';
import { lastValue, type Reference, readReference } from './read-reference.ts';
import { shareOfWords } from './share-of-words.ts';
import { dependents, keyOf, type TracedCalculation, traceWork } from './trace-work.ts';

/** Index of the first line that can be shown to leave the worked solution, and the slip where one kind explains it. */
export type FigureBreak = { line: number; slip: SlipKind | null };

/** More calculations than this are no word problem; following them all would cost time. */
const MOST_CALCULATIONS = 80;
/** How many changes of later lines are tried out. Beyond this the slip is not known to be the only one. */
const MOST_TRIALS = 3000;

/** What the worked solution shows about the lines of the work. */
export type FigureFindings = {
  broken: FigureBreak | null;
  /** Indices of the lines that do what the solution does; what it does itself, however loosely written, is no slip. */
  right: ReadonlySet<number>;
};

/** The work beside the worked solution. */
type Comparison = {
  work: readonly TracedCalculation[];
  formulas: readonly Rational[][];
  standings: readonly (Standing | null)[];
  reference: Reference;
  /** Index of the calculation that the work ends in. */
  end: number;
  lines: readonly string[];
};

/**
 * Measures the calculations of a word problem's work against the worked solution. Accuses only where all of this holds:
 * the work ends in another answer than the key's; every line before is a calculation of the solution; this one has
 * neither its formula nor its result, and no later line gets back to it; and there is one of four proofs that this is
 * the slip. The solution has the same figures under another operation; with the solution's result in this place the
 * later lines lead to the answer, and no other line mends it as well; the solution has this step with a figure less; or
 * no other step is left (in both of the last, the lines before speak of the same things as the solution). Other ways to
 * the answer are thereby left alone. Going on after the solution's last step, taken in its words, is shown by that.
 */
export function findFigureBreak(lines: readonly string[], task: StepTask): FigureFindings {
  const reference = readReference(task);
  if (!reference) return { broken: null, right: new Set() };
  const work = traceWork(lines);
  if (work.length > MOST_CALCULATIONS) return { broken: null, right: new Set() };
  const formulas = fingerprints(work, reference.standIn);
  const standings = rateStandings(work, formulas, reference.known);
  const comparison = { work, formulas, standings, reference, end: lastCalculation(work, lines), lines };
  const right = [...lines.keys()].filter((line) => onlyMatches(comparison, line));
  return { broken: findBreak(comparison), right: new Set(right) };
}

function findBreak(comparison: Comparison): FigureBreak | null {
  const { work, standings, reference, end } = comparison;
  const last = work[end];
  if (!last || sameRational(last.result, reference.answer)) return null;
  const overshot = findOvershoot(comparison);
  if (overshot !== null) return { line: overshot, slip: 'went-past-answer' };
  const at = firstStraying(comparison);
  const strayed = work[at];
  if (!strayed) return null;
  const same = figuresAgainst(strayed, reference) === 'same';
  if (!same && !isProven(comparison, at)) return null;
  return { line: strayed.line, slip: nameFigureSlip(strayed, standings[at], comparison) };
}

/** From this share of common words on, two lines say the same. */
const SAYS_THE_SAME = 0.8;

/** The line right after the solution's last step has been taken, in its words, when it goes on to another result. */
function findOvershoot({ work, standings, lines, reference }: Comparison): number | null {
  const first = work.find((_, index) => standings[index] === 'strays' || standings[index] === 'slips');
  const done = work.find((one, at) => standings[at] === 'matches' && sameRational(one.result, reference.answer));
  if (!first || !done || first.line !== done.line + 1) return null;
  const said = reference.calculations
    .filter((one) => sameRational(one.result, reference.answer))
    .map((one) => shareOfWords(lines[done.line] ?? '', reference.lines[one.line] ?? ''));
  return Math.max(0, ...said) >= SAYS_THE_SAME ? first.line : null;
}

function isProven(comparison: Comparison, at: number): boolean {
  const { work, reference } = comparison;
  const strayed = work[at];
  if (!strayed) return false;
  if (recovers(comparison, at)) {
    const chained = [...strayed.sources.values()].includes(at - 1);
    return !(chained && isMendedLater(comparison, at));
  }
  const builds = strayed.sources.size > 0 && figuresAgainst(strayed, reference) === 'more';
  return (builds || isOnlyStepLeft(comparison, at)) && speaksAlike(comparison, strayed.line);
}

/** The first calculation that strays or slips, when every line before its own does nothing but match; -1 for none. */
function firstStraying(comparison: Comparison): number {
  const { work, standings, lines } = comparison;
  for (const line of lines.keys()) {
    const here = [...work.keys()].filter((index) => work[index]?.line === line);
    const stray = here.find((index) => standings[index] === 'slips') ?? here.find((i) => standings[i] === 'strays');
    if (stray !== undefined) return stray;
    if (!onlyMatches(comparison, line)) return -1;
  }
  return -1;
}

/** Whether the line holds calculations, and all of them are the solution's. */
function onlyMatches({ work, standings }: Comparison, line: number): boolean {
  const here = standings.filter((standing, index) => standing !== null && work[index]?.line === line);
  return here.length > 0 && here.every((standing) => standing === 'matches');
}

/** Index of the calculation that comes to the work's last figure, else of the last one. */
function lastCalculation(work: readonly TracedCalculation[], lines: readonly string[]): number {
  const end = lastValue(lines.at(-1) ?? '');
  const named = end ? work.findLastIndex((one) => sameRational(one.result, end)) : -1;
  return named >= 0 ? named : work.length - 1;
}

/** Whether the solution has a calculation with the same figures, or with fewer of them and none with more. */
function figuresAgainst({ expression }: TracedCalculation, { calculations }: Reference): FiguresCompared {
  const compared = calculations.map((one) => compareFigures(expression, one.expression));
  return (['same', 'fewer', 'more'] as const).find((kind) => compared.includes(kind)) ?? 'other';
}

/**
 * Whether this can only have been the last step: nothing but the bare answer follows, or the solution has no other result
 * left but the answer. Its results before were reached one after another, and not yet the answer.
 */
function isOnlyStepLeft({ work, formulas, standings, lines, reference }: Comparison, at: number): boolean {
  const line = work[at]?.line ?? 0;
  const before = [...work.keys()].filter((index) => (work[index]?.line ?? 0) < line && standings[index] === 'matches');
  const results = before.map((index) => keyOf(work[index]?.result ?? reference.answer));
  if (line === 0 || results.includes(keyOf(reference.answer)) || new Set(results).size < results.length) return false;
  if (lines.slice(line + 1).every((one) => /^\W*[\d.,/]+\W*$/.test(one))) return true;
  const reached = new Set(before.flatMap((index) => (formulas[index] ?? []).map(keyOf)));
  return reference.formulas.every((own) =>
    own.some((formula) => reached.has(keyOf(formula)) || reference.known.answers.has(keyOf(formula))),
  );
}

/** Below this share of common words, the same figures may count something else. */
const ALIKE = 0.6;

/** Whether the lines before speak of the same things as the solution's lines with the same calculations. */
function speaksAlike({ work, formulas, standings, lines, reference }: Comparison, before: number): boolean {
  return work.every((one, index) => {
    if (one.line >= before || standings[index] !== 'matches') return true;
    const own = new Set((formulas[index] ?? []).map(keyOf));
    return reference.calculations.some(
      (other, at) =>
        (reference.formulas[at] ?? []).some((formula) => own.has(keyOf(formula))) &&
        shareOfWords(lines[one.line] ?? '', reference.lines[other.line] ?? '') >= ALIKE,
    );
  });
}

/** Whether some result of the solution in place of this one makes the rest of the work lead to the answer's formula. */
function recovers(comparison: Comparison, at: number): boolean {
  const { work, end, reference } = comparison;
  if (!dependents(work, at).has(end)) return false;
  return reference.formulas.some(([formula]) => formula !== undefined && leadsToAnswer(comparison, at, formula));
}

/** Whether a small change of a later calculation leads to the answer's formula too. */
function isMendedLater(comparison: Comparison, at: number): boolean {
  const { work, formulas, standings, reference, end } = comparison;
  const line = work[at]?.line ?? 0;
  let trials = 0;
  return work.some((one, index) => {
    if (one.line <= line || !standings[index] || standings[index] === 'matches') return false;
    if (index !== end && !dependents(work, index).has(end)) return false;
    const known = [...reference.givens, ...formulas.slice(0, index).flatMap((own) => own.slice(0, 1))];
    const edited = editCalculation(one.expression, figureFormulas(one, formulas, reference.standIn), known);
    trials += edited.length;
    return trials > MOST_TRIALS || edited.some((formula) => leadsToAnswer(comparison, index, formula));
  });
}

function leadsToAnswer({ work, end, reference }: Comparison, at: number, formula: Rational): boolean {
  const after = at === end ? [formula] : (fingerprints(work, reference.standIn, new Map([[at, formula]]))[end] ?? []);
  return after.some((value) => reference.known.answers.has(keyOf(value)));
}
