import { same, type TaskProblem } from './read-task.ts';
import { splitProblems } from './split-problems.ts';

/**
 * The part of a student's draft that is about a problem: what stands under its number, else all of it where the work
 * carries no numbers of the task, else nothing.
 */
export function workOn(draft: string, label: string, problems: readonly TaskProblem[]): string {
  if (problems.length <= 1) return draft;
  const numbered = numberedWork(draft, problems);
  if (numbered.length === 0) return draft;
  return numbered.find((one) => same(one.label, label))?.text ?? '';
}

/** The problem whose number stands last in the draft, with work under it; null when the draft carries no numbers. */
export function lastWorkedOn(draft: string, problems: readonly TaskProblem[]): string | null {
  const last = numberedWork(draft, problems)
    .filter((one) => one.text !== '')
    .at(-1);
  return problems.find((one) => last && same(one.label, last.label))?.label ?? null;
}

/** Numbered pieces of work that are problems of the task: steps that a student numbered are not. */
function numberedWork(draft: string, problems: readonly TaskProblem[]): { label: string; text: string }[] {
  const pieces = splitProblems(draft).filter((one) => one.label !== '');
  return pieces.every((one) => problems.some((other) => same(one.label, other.label))) ? pieces : [];
}
