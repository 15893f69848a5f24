import type { Sort } from '@skillbridge/ui';
import type { AssignmentLine } from '../shared/assignment-line.ts';

const share = ({ points, maxPoints }: AssignmentLine) => (points === null || maxPoints === 0 ? -1 : points / maxPoints);
const compare: Record<string, (a: AssignmentLine, b: AssignmentLine) => number> = {
  title: (a, b) => a.title.localeCompare(b.title),
  course: (a, b) => a.courseTitle.localeCompare(b.courseTitle),
  graded: (a, b) => (a.gradedAt ?? '').localeCompare(b.gradedAt ?? ''),
  // By share, or a full mark in a small quiz would stand below half of a large paper.
  points: (a, b) => share(a) - share(b),
};

/** Grades in the order that a heading asks for. */
export function sortGrades(graded: readonly AssignmentLine[], { key, direction }: Sort): AssignmentLine[] {
  const order = compare[key] ?? (() => 0);
  return graded.toSorted((a, b) => (direction === 'asc' ? order(a, b) : order(b, a)));
}
