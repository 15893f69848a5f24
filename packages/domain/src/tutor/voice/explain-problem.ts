import type { TutorSituation } from '../situation.ts';

/** The worked solution of a problem, or its answer when the key has no solution. Only for `explain`. */
export function explainProblem({ key }: TutorSituation, label: string): string {
  const problem = key.problems.find((one) => one.label === label);
  if (!problem) return 'There is no worked solution for this one, so let us go through your own work line by line.';
  const answer = `The answer is ${problem.answer}.`;
  return problem.solution === '' ? answer : `${problem.solution}\n\n${answer}\n\n`;
}
