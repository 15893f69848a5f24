import { expect, test } from 'vitest';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { filterAssignments } from './assignment-filter.ts';

const line = (id: string, state: AssignmentLine['state'], dueAt: string | null = null): AssignmentLine => ({
  ...{ id, state, dueAt, title: id, courseId: 'c', courseTitle: 'C', maxPoints: 10, points: null, gradedAt: null },
});
const ids = (lines: readonly AssignmentLine[]) => lines.map(({ id }) => id);

test('work to do comes soonest due first, overdue before it and undated last', () => {
  const lines = [
    line('undated', 'to-do'),
    line('later', 'in-progress', '2026-12-01T00:00:00.000Z'),
    line('overdue', 'overdue', '2026-11-01T00:00:00.000Z'),
    line('done', 'graded', '2026-10-01T00:00:00.000Z'),
  ];
  expect(ids(filterAssignments(lines, 'to-do'))).toEqual(['overdue', 'later', 'undated']);
});

test('closed work that was never handed in is under All alone', () => {
  const lines = [line('missed', 'missed'), line('graded', 'graded')];
  expect(ids(filterAssignments(lines, 'to-do'))).toEqual([]);
  expect(ids(filterAssignments(lines, 'graded'))).toEqual(['graded']);
  expect(ids(filterAssignments(lines, 'all'))).toEqual(['missed', 'graded']);
});
