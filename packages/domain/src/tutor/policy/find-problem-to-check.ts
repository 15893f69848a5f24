import { isOpen, type TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';
import { asksForCheck } from './asks-for-check.ts';
import { checkWork } from './check-work.ts';
import { finished } from './find-problem.ts';
import { readNamedProblem } from './read-named-problem.ts';
import { readTask } from './read-task.ts';
import { workOn } from './work-on.ts';

/**
 * For `check my work` over several problems: the first whose work breaks, else the first whose result can be confirmed
 * and was not yet. Null where the student means a certain problem, or did not ask.
 */
export function findProblemToCheck(situation: TutorSituation): string | null {
  const { message, draft } = situation;
  const problems = readTask(situation);
  if (problems.length < 2 || isOpen(situation) || !asksForCheck(message)) return null;
  if (readNamedProblem(message, problems, null) !== null || readSteps(message).length > 0) return null;
  const worked = problems.filter((one) => workOn(draft, one.label, problems).trim() !== '');
  if (worked.length < 2) return null;
  const checked = worked.map((one) => ({ label: one.label, move: checkWork(situation, one.label)?.move ?? null }));
  const done = finished(situation);
  const open = checked.filter((one) => !done.has(one.label));
  const first = (move: string): string | undefined => open.find((one) => one.move === move)?.label;
  return first('point-at-first-break') ?? first('confirm') ?? first('cannot-judge') ?? null;
}
