import { expect, test } from 'vitest';
import type { Overview } from '../shared/types.ts';
import { needs } from './needs.ts';

const calm: Overview = {
  academyName: 'Northlight Prep',
  people: { admin: 1, instructor: 3, student: 24, parent: 9 },
  invited: 0,
  courses: 4,
  waiting: 0,
  publishedThisWeek: 12,
  parkedJobs: 0,
  ai: {
    provider: 'groq',
    textModel: 'a-model',
    circuit: 'closed',
    calls: 10,
    costMicroUsd: 1_000_000,
    budgetCents: 500,
  },
};
const keys = (overview: Overview) => needs(overview).map(({ key }) => key);

test('an academy in which nothing waits needs nobody', () => {
  expect(keys(calm)).toEqual([]);
});

test('parked jobs come before hand-ins, and hand-ins before people who have not joined', () => {
  expect(keys({ ...calm, parkedJobs: 1, waiting: 2, invited: 3 })).toEqual(['jobs', 'waiting', 'invited']);
});

test('a budget is worth a word from four fifths on, and never where nothing may be spent', () => {
  const spend = (costMicroUsd: number, budgetCents: number | null) =>
    keys({ ...calm, ai: { ...calm.ai, costMicroUsd, budgetCents } });
  expect(spend(3_990_000, 500)).toEqual([]);
  expect(spend(4_000_000, 500)).toEqual(['budget']);
  expect(spend(4_000_000, null)).toEqual([]);
  expect(spend(0, 0)).toEqual([]);
});
