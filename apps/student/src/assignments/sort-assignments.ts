import type { Sort } from '@skillbridge/ui';
import type { AssignmentLine } from '../shared/assignment-line.ts';

const keys: Record<string, (line: AssignmentLine) => string | null> = {
  title: ({ title }) => title.toLowerCase(),
  course: ({ courseTitle }) => courseTitle.toLowerCase(),
  due: ({ dueAt }) => dueAt,
};

/** The lines in the order that a heading asks for. What has no due date comes last either way. */
export function sortAssignments(lines: readonly AssignmentLine[], { key, direction }: Sort): AssignmentLine[] {
  const read = keys[key] ?? (() => null);
  const sign = direction === 'asc' ? 1 : -1;
  return lines.toSorted((a, b) => {
    const [one, two] = [read(a), read(b)];
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    return sign * one.localeCompare(two);
  });
}
