import { expect, test } from 'vitest';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { sortAssignments } from './sort-assignments.ts';

const line = (id: string, dueAt: string | null): AssignmentLine => ({
  ...{ id, dueAt, title: id, courseId: 'c', courseTitle: 'C', maxPoints: 10, points: null, gradedAt: null },
  state: 'to-do',
});
const lines = [
  line('undated', null),
  line('later', '2026-12-01T00:00:00.000Z'),
  line('soon', '2026-11-24T00:00:00.000Z'),
];

test.each([
  ['asc', ['soon', 'later', 'undated']],
  ['desc', ['later', 'soon', 'undated']],
] as const)('by due date, %s, what has none comes last', (direction, expected) => {
  expect(sortAssignments(lines, { key: 'due', direction }).map(({ id }) => id)).toEqual(expected);
});
