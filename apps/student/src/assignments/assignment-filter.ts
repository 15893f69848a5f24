import type { AssignmentState } from '@skillbridge/domain';
import type { AssignmentLine } from '../shared/assignment-line.ts';

export const assignmentFilters = ['to-do', 'handed-in', 'graded', 'all'] as const;
export type AssignmentFilter = (typeof assignmentFilters)[number];

const shown: Record<Exclude<AssignmentFilter, 'all'>, readonly AssignmentState[]> = {
  'to-do': ['overdue', 'in-progress', 'to-do'],
  'handed-in': ['handed-in'],
  graded: ['graded'],
};

/** The lines of one view. What is to be done comes soonest due first, what is past comes newest first. */
export function filterAssignments(lines: readonly AssignmentLine[], filter: AssignmentFilter): AssignmentLine[] {
  if (filter === 'all') return [...lines];
  const fitting = lines.filter(({ state }) => shown[filter].includes(state));
  const due = ({ dueAt }: AssignmentLine) => dueAt ?? '9999';
  return filter === 'to-do' ? fitting.sort((a, b) => due(a).localeCompare(due(b))) : fitting;
}
