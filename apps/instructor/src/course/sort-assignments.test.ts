import { expect, test } from 'vitest';
import { type CourseAssignment, sortAssignments } from './sort-assignments.ts';

const one = (id: string, change: Partial<CourseAssignment>): CourseAssignment => ({
  ...{
    id,
    title: id,
    status: 'published',
    dueAt: null,
    maxPoints: 10,
    handedIn: 0,
    unguarded: false,
    published: 0,
    meanPoints: null,
  },
  ...change,
});
const ids = (list: readonly CourseAssignment[]) => list.map(({ id }) => id).join('');

test('what has no value comes last in both directions', () => {
  const list = [one('a', {}), one('b', { dueAt: '2026-11-01T00:00:00Z' }), one('c', { dueAt: '2026-12-01T00:00:00Z' })];
  expect(ids(sortAssignments(list, { key: 'due', direction: 'asc' }))).toBe('bca');
  expect(ids(sortAssignments(list, { key: 'due', direction: 'desc' }))).toBe('cba');
});

test('means compare as shares of what could be had', () => {
  const list = [one('a', { meanPoints: 12, maxPoints: 20 }), one('b', { meanPoints: 8 })];
  expect(ids(sortAssignments(list, { key: 'mean', direction: 'desc' }))).toBe('ba');
});
