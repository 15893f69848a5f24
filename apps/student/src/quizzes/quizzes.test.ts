import { expect, test } from 'vitest';
import type { QuizLine } from '../quiz/quiz-types.ts';
import { groupQuizzes } from './group-quizzes.ts';
import { sayQuizTime } from './say-quiz-time.ts';

const line = (id: string, more: Partial<QuizLine>): QuizLine => ({
  ...{ id, title: id, courseId: 'c', courseTitle: 'Algebra', standing: 'open', mayBegin: true, questions: 5 },
  ...{ maxPoints: 10, minutes: 30, opensAt: null, closesAt: null, attemptsUsed: 0, attemptsLeft: 1, running: null },
  ...{ latestAttemptId: null, points: null, gradedAt: null, ...more },
});
const at = (day: number) => `2026-11-${day}T17:00:00Z`;
const now = new Date('2026-11-23T12:00:00Z');

test('what is under way comes first among the open ones, then what closes soonest', () => {
  const groups = groupQuizzes([
    line('whenever', {}),
    line('Friday', { closesAt: at(27) }),
    line('running', { standing: 'in-progress', running: { attemptId: 'a', endsAt: null } }),
    line('tomorrow', { closesAt: at(24) }),
    line('later', { standing: 'upcoming', opensAt: at(28) }),
    line('missed', { standing: 'missed' }),
  ]);
  expect(groups.open.map(({ id }) => id)).toEqual(['running', 'tomorrow', 'Friday', 'whenever']);
  expect([groups.upcoming.length, groups.missed.length, groups.graded.length]).toEqual([1, 1, 0]);
});

test('each quiz says the one moment that matters', () => {
  const say = (more: Partial<QuizLine>) => sayQuizTime(line('q', more), now, 'UTC');
  expect(say({ running: { attemptId: 'a', endsAt: '2026-11-23T12:12:00Z' } })).toBe('12 min left');
  expect(say({ running: { attemptId: 'a', endsAt: '2026-11-23T11:59:00Z' } })).toBe('The time is over');
  expect(say({ closesAt: at(24) })).toBe('Closes tomorrow, 17:00');
  expect(say({ standing: 'missed', closesAt: at(22) })).toBe('Closed yesterday, 17:00');
  expect(say({ standing: 'upcoming', opensAt: at(24), closesAt: at(25) })).toBe('Opens tomorrow, 17:00');
  expect(say({})).toBeNull();
});
