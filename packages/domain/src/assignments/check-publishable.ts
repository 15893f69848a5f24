import type { FieldProblem } from '../errors/field-problem.ts';
import { rubricTotal } from '../rubric/rubric.ts';
import { parseLocalDateTime } from '../time/parse-local-date-time.ts';
import type { AssignmentDraft } from './assignment-draft.ts';

/** What keeps a draft from being published, in the order of the form; empty when nothing does. */
export function checkPublishable(draft: AssignmentDraft, timeZone: string, now: Date): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (draft.title.trim() === '') problems.push({ path: 'title', message: 'Give the assignment a title.' });
  if (draft.instructions.trim() === '') problems.push({ path: 'instructions', message: 'Write the instructions.' });
  const due = dueProblem(draft.dueAt, timeZone, now);
  if (due) problems.push({ path: 'dueAt', message: due });
  const total = rubricTotal(draft.rubric);
  if (total !== draft.maxPoints) {
    problems.push({
      path: 'rubric',
      message: `The criteria add up to ${points(total)}, but the assignment is worth ${draft.maxPoints}.`,
    });
  }
  return problems;
}

function dueProblem(dueAt: string | null, timeZone: string, now: Date): string | null {
  if (dueAt === null || dueAt.trim() === '') return 'Choose when it is due.';
  const parsed = parseLocalDateTime(dueAt, timeZone);
  if (!parsed.ok) return parsed.problem;
  return parsed.at <= now ? 'The due date is in the past. Choose a later one.' : null;
}

function points(value: number): string {
  return value === 1 ? '1 point' : `${value} points`;
}
