import type { AnswerKey } from '../../answer-key/answer-key.ts';
import type { WorkReading } from './judge-criterion.ts';
import type { JudgeEquivalence } from './judge-math.ts';
import { judgeProblem } from './judge-problem.ts';
import type { WorkLine } from './read-work.ts';
import { splitByProblem } from './split-by-problem.ts';

/** Steps that a solution takes when nobody wrote one down. */
const USUAL_STEPS = 3;

/** Reads the work against the key once, for all criteria. */
export function readReading(
  key: AnswerKey,
  lines: readonly WorkLine[],
  judge: JudgeEquivalence,
  question: string,
): WorkReading {
  const labels = key.problems.map((problem) => problem.label);
  const parts = splitByProblem(labels, lines);
  const solutionSteps = key.problems.reduce((sum, problem) => sum + stepsOf(problem.solution), 0);
  return {
    lines,
    verdicts: key.problems.map((problem) => judgeProblem(problem, parts.get(problem.label) ?? [], judge, question)),
    reference: key.problems
      .map((problem) => `${problem.answer} ${problem.solution}`)
      .join(' ')
      .trim(),
    expectedSteps: Math.min(12, Math.max(2, solutionSteps || USUAL_STEPS * Math.max(1, key.problems.length))),
    brokenLine: lines.slice(0, 40).find((line) => isFalseArithmetic(line.text, judge))?.text ?? '',
  };
}

function stepsOf(solution: string): number {
  return solution.split(/\n|(?<=[.;])\s+|,\s+so\s+/).filter((part) => /\S{2,}/.test(part)).length;
}

/** Whether a line is an equation between numbers alone that does not hold: `3 + 4 = 8`. */
function isFalseArithmetic(line: string, judge: JudgeEquivalence): boolean {
  const sides = line.replace(/^\s*\(?\d{1,2}[.)]\s+/, '').split('=');
  const [left, right] = sides;
  if (sides.length !== 2 || left === undefined || right === undefined) return false;
  const numeric = (side: string) => /\d/.test(side) && /^[\d\s.+\-*/^()×÷·−]+$/.test(side) && side.length <= 80;
  return numeric(left) && numeric(right) && judge(left, right) === 'different';
}
