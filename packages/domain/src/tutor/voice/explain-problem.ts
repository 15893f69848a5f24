import { normaliseMath } from '../../math/normalise-math.ts';
import { taskOf, wordsOf } from '../policy/read-task.ts';
import type { TutorSituation } from '../situation.ts';
import { findEquations } from '../steps/find-equations.ts';

/**
 * The worked solution of a problem with its answer. Without a key, an equation is solved as far as that follows from
 * the task; null where there is nothing to go by. Only for `explain`, after the hand-in.
 */
export function explainProblem(situation: TutorSituation, label: string): string | null {
  const problem = situation.key.problems.find((one) => one.label === label);
  if (problem) {
    const steps = solutionSteps(situation, label);
    const shown = steps.length > 1 ? steps.map((step, at) => `${at + 1}. ${step}`).join('\n') : (steps[0] ?? '');
    const stated = shown.includes(problem.answer) && steps.length > 0;
    return [shown, stated ? '' : `The answer: ${problem.answer.replace(/[.\s]+$/, '')}.`]
      .filter((one) => one !== '')
      .join('\n\n');
  }
  const solved = solveFromTask(situation, label);
  return solved === null ? null : solved;
}

/** The sentences of the worked solution, each a step. */
export function solutionSteps({ key }: TutorSituation, label: string): string[] {
  const solution = key.problems.find((one) => one.label === label)?.solution ?? '';
  return solution
    .split(/\n+|(?<=[^\d][.!?]|\d\.|\$\.)\s+(?=[A-Z$\\])/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function solveFromTask(situation: TutorSituation, label: string): string | null {
  const equations = findEquations(wordsOf(taskOf(situation, label)));
  const [only] = equations;
  if (!only || equations.length !== 1) return null;
  const root = only.root.d === 1n ? `${only.root.n}` : `${only.root.n}/${only.root.d}`;
  const piece = normaliseMath(wordsOf(taskOf(situation, label)));
  return piece === ''
    ? null
    : `Collect the unknown on a side and the plain numbers on the other, doing the same to both sides each time. Then divide by what the unknown is multiplied by: $${only.variable} ${only.sign} ${root}$. Put it back into the task to check.`;
}
