import type { AssignmentState } from '@skillbridge/domain';
import type { AssignmentLine } from '../shared/assignment-line.ts';

export const assignmentFilters = ['to-do', 'handed-in', 'graded', 'all'] as const;
export type AssignmentFilter = (typeof assignmentFilters)[number];

const shown: Record<Exclude<AssignmentFilter, 'all'>, readonly AssignmentState[]> = {
  'to-do': ['returned', 'overdue', 'in-progress', 'to-do'],
  'handed-in': ['handed-in'],
  graded: ['graded'],
};

/** The lines of one view. */
export function filterAssignments(lines: readonly AssignmentLine[], filter: AssignmentFilter): AssignmentLine[] {
  return lines.filter(({ state }) => filter === 'all' || shown[filter].includes(state));
}
