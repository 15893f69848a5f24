import type { Outputs } from '@skillbridge/client/react';
import type { Sort } from '@skillbridge/ui';

export type CourseAssignment = Outputs['instructor']['courses']['get']['assignments'][number];

const values: Record<string, (assignment: CourseAssignment) => string | number | null> = {
  title: ({ title }) => title.toLowerCase(),
  status: ({ status }) => status,
  due: ({ dueAt }) => dueAt,
  'handed-in': ({ handedIn }) => handedIn,
  published: ({ published }) => published,
  // The share, not the points: 8 of 10 went better than 12 of 20.
  mean: ({ meanPoints, maxPoints }) => (meanPoints === null ? null : meanPoints / maxPoints),
};

/** The assignments in a chosen order. What has no value (no due date, no grades yet) comes last either way. */
export function sortAssignments(assignments: readonly CourseAssignment[], { key, direction }: Sort) {
  const keyOf = values[key] ?? (() => null);
  const sign = direction === 'asc' ? 1 : -1;
  return assignments.toSorted((left, right) => {
    const [a, b] = [keyOf(left), keyOf(right)];
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? -sign : sign;
  });
}
