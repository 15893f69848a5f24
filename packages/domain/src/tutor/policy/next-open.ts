import type { TutorSituation } from '../situation.ts';
import { finished } from './find-problem.ts';
import { readTask } from './read-task.ts';

/** The next problem of the task that is still open once this one is done, from this one on; null when none is. */
export function nextOpen(situation: TutorSituation, label: string): string | null {
  const problems = readTask(situation);
  const done = finished(situation).add(label);
  const at = problems.findIndex((one) => one.label === label);
  const inOrder = [...problems.slice(at + 1), ...problems.slice(0, Math.max(0, at))];
  return inOrder.find((one) => !done.has(one.label))?.label ?? null;
}
