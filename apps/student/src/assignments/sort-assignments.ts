import type { Sort } from '@skillbridge/ui';
import type { AssignmentLine } from '../shared/assignment-line.ts';

const keys: Record<string, (line: AssignmentLine) => string> = {
  title: ({ title }) => title.toLowerCase(),
  course: ({ courseTitle }) => courseTitle.toLowerCase(),
  due: ({ dueAt }) => dueAt ?? '9999',
};

/** The lines in the order that a heading asks for. An unknown heading changes nothing. */
export function sortAssignments(lines: readonly AssignmentLine[], { key, direction }: Sort): AssignmentLine[] {
  const read = keys[key] ?? (() => '');
  const sign = direction === 'asc' ? 1 : -1;
  return [...lines].sort((a, b) => sign * read(a).localeCompare(read(b)));
}
