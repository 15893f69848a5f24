import { evaluateArithmetic } from '../../math/evaluate-arithmetic.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { sameRational } from '../../math/rational.ts';
import type { LinearSolution } from '../../math/solve-linear.ts';
import { clipLines } from './clip-work.ts';
import { findFigureBreak } from './figures/find-figure-break.ts';
import { findEquations } from './find-equations.ts';
import { readSteps, type WorkLine } from './read-steps.ts';
import type { SlipKind } from './slip-kind.ts';
import type { StepTask } from './step-task.ts';

/** The first line that does not follow, the line that it should follow from, and the slip where it can be shown. */
export type Break = { line: WorkLine; previous: WorkLine | null; slip: SlipKind | null };

/**
 * Finds the first line of the work that is false in itself (`3 * 12 = 35`) or has another solution than the equation
 * before it. Says null rather than guess: an unreadable line is passed over, because a wrong accusation costs more
 * trust than a missed slip.
 */
export function findFirstBreak(work: string, task: StepTask): Break | null {
  const lines = clipLines(work).map((line) => ({ ...line, maths: normaliseMath(line.written) }));
  const strayed = findFigureBreak(
    lines.map((line) => line.maths),
    task,
  );
  const line = strayed && lines[strayed.line];
  if (strayed && line) return { line, previous: lines[strayed.line - 1] ?? null, slip: strayed.slip };
  return findOldBreak(work, task);
}

function findOldBreak(work: string, { instructions }: StepTask): Break | null {
  const asked = onlyEquation(instructions);
  let last: { line: WorkLine | null; solution: LinearSolution } | null = asked && { line: null, solution: asked };
  let previous: WorkLine | null = null;
  for (const line of readSteps(work)) {
    if (hasFalseEquality(line.maths)) return { line, previous, slip: 'arithmetic' };
    for (const solution of findEquations(line.maths)) {
      const comparable = asked !== null || (isBare(line) && previous !== null && isBare(previous));
      if (comparable && last?.solution.variable === solution.variable && !sameSolution(last.solution, solution)) {
        return { line, previous: last.line, slip: null };
      }
      last = { line, solution };
    }
    previous = line;
  }
  return null;
}

const ARITHMETIC_EQUALITY =
  /(?<![\w.)^*/+-])(?<![\d)^*/+-]\s)(?<!\b[a-z]\s)([(\d-][\d\s.+\-*/^()%$]*[+*/^-][\d\s.+\-*/^()%$]*?)=\s*\$?(-?\d+(?:\.\d+)?(?:\/\d+)?%?)(?![\d\s.]*[+*/^(=-]|[a-z(]|\d)/gi;

/** A calculation in the line whose two sides are exact and differ. Rounded results (`2/3 = 0.67`) are no slip. */
function hasFalseEquality(maths: string): boolean {
  return [...maths.matchAll(ARITHMETIC_EQUALITY)].some(([, left = '', right = '']) => {
    const [value, claimed] = [evaluateArithmetic(left.replaceAll('$', '').trim()), evaluateArithmetic(right)];
    if (!value || !claimed || right.endsWith('%') || left.includes('%')) return false;
    const rounded = right.includes('.') || value.d !== 1n;
    return !rounded && !sameRational(value, claimed);
  });
}

/** No words: one of several equations in a story is a new thought, not a slip in the one before. */
function isBare(line: WorkLine): boolean {
  return !/[a-z]{2,}/i.test(line.maths);
}

function sameSolution(a: LinearSolution, b: LinearSolution): boolean {
  return a.sign === b.sign && sameRational(a.root, b.root);
}

/** The equation that the task gives, when it gives exactly one. */
function onlyEquation(instructions: string): LinearSolution | null {
  const equations = findEquations(instructions);
  return equations.length === 1 ? (equations[0] ?? null) : null;
}
