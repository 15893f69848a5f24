import { sameRational } from '../../math/rational.ts';
import type { TutorSituation } from '../situation.ts';
import { findEquations } from '../steps/find-equations.ts';
import { finished } from './find-problem.ts';
import { readTask, type TaskProblem, wordsOf } from './read-task.ts';
import { lastWorkedOn, workOn } from './work-on.ts';

/**
 * The labels of the problems that the draft has no work on yet and whose result was not confirmed, in their order. Work
 * that carries no numbers counts for the problem whose equation it solves.
 */
export function problemsLeft(situation: TutorSituation): string[] {
  const problems = readTask(situation);
  const done = finished(situation);
  return problems
    .filter((one) => !done.has(one.label) && !isBegun(situation.draft, one, problems))
    .map((one) => one.label);
}

function isBegun(draft: string, problem: TaskProblem, problems: readonly TaskProblem[]): boolean {
  const isNumbered = lastWorkedOn(draft, problems) !== null;
  if (isNumbered) return workOn(draft, problem.label, problems).trim() !== '';
  const own = findEquations(draft.slice(0, 4000));
  return findEquations(wordsOf(problem).slice(0, 2000)).some((given) =>
    own.some((one) => one.variable === given.variable && one.sign === given.sign && sameRational(one.root, given.root)),
  );
}
