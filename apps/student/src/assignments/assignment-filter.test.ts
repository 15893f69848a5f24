import { expect, test } from 'vitest';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { filterAssignments } from './assignment-filter.ts';

const line = (id: string, state: AssignmentLine['state']): AssignmentLine => ({
  ...{
    id,
    state,
    dueAt: null,
    title: id,
    courseId: 'c',
    courseTitle: 'C',
    maxPoints: 10,
    points: null,
    gradedAt: null,
  },
});
const ids = (lines: readonly AssignmentLine[]) => lines.map(({ id }) => id);

test('work to do is what can still be handed in, overdue or not', () => {
  const lines = [line('a', 'to-do'), line('b', 'in-progress'), line('c', 'overdue'), line('d', 'handed-in')];
  expect(ids(filterAssignments(lines, 'to-do'))).toEqual(['a', 'b', 'c']);
  expect(ids(filterAssignments(lines, 'handed-in'))).toEqual(['d']);
});

test('closed work that was never handed in is under All alone', () => {
  const lines = [line('missed', 'missed'), line('graded', 'graded')];
  expect(ids(filterAssignments(lines, 'to-do'))).toEqual([]);
  expect(ids(filterAssignments(lines, 'graded'))).toEqual(['graded']);
  expect(ids(filterAssignments(lines, 'all'))).toEqual(['missed', 'graded']);
});
