import { expect, test } from 'vitest';
import { type QuizLine, sortQuizzes } from './sort-quizzes.ts';

const line = (id: string, more: Partial<QuizLine>): QuizLine => ({
  ...{ id, title: id, status: 'draft', questions: 1, maxPoints: 1, timeLimitMinutes: null, opensAt: null },
  ...{ closesAt: null, topicLabel: null, standardId: null, running: 0, waiting: 0, graded: 0, meanPoints: null },
  ...more,
});
const ids = (lines: readonly QuizLine[]): string[] => lines.map(({ id }) => id);

test('the newest come first until somebody asks for another order', () => {
  const lines = [line('1', { title: 'b' }), line('3', { title: 'a' }), line('2', { title: 'c' })];
  expect(ids(sortQuizzes(lines, { key: 'made', direction: 'desc' }))).toEqual(['3', '2', '1']);
  expect(ids(sortQuizzes(lines, { key: 'title', direction: 'asc' }))).toEqual(['3', '1', '2']);
});

test('quizzes that nobody took stand below the lowest mean', () => {
  const lines = [line('1', {}), line('2', { meanPoints: 0 }), line('3', { meanPoints: 4 })];
  expect(ids(sortQuizzes(lines, { key: 'mean', direction: 'desc' }))).toEqual(['3', '2', '1']);
});
