import { expect, test } from 'vitest';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { courseMeans } from './course-means.ts';

const graded = (courseId: string, points: number | null, maxPoints: number, gradedAt: string): AssignmentLine => ({
  ...{ courseId, points, maxPoints, gradedAt, id: gradedAt, title: 't', courseTitle: courseId, dueAt: null },
  state: 'graded',
});

test('a course is the points had of the points that could be had, and its grades run oldest first', () => {
  const means = courseMeans([
    graded('Algebra', 20, 20, '2026-11-20T00:00:00.000Z'),
    graded('Algebra', 5, 10, '2026-11-01T00:00:00.000Z'),
  ]);
  expect(means).toEqual([{ courseId: 'Algebra', courseTitle: 'Algebra', share: 25 / 30, course: [0.5, 1] }]);
});

test('what has no grade yet counts for nothing', () => {
  expect(courseMeans([graded('Algebra', null, 20, '2026-11-20T00:00:00.000Z')])).toEqual([]);
});
