import type { ExamAttemptState } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import { isExamUnderWay } from './exam-under-way.ts';

type Module = ExamAttemptState['modules'][number];

const minute = (at: number) => new Date(Date.UTC(2026, 10, 20, 10, at));
const module = (id: string, from: number | null, until: number | null = null): Module => ({
  ...{ id, questionIds: [], seconds: 30 * 60 },
  startedAt: from === null ? null : minute(from).toISOString(),
  finishedAt: until === null ? null : minute(until).toISOString(),
});
const attempt = (modules: Module[], minutesAdded = 0): ExamAttemptState => ({
  ...{ v: 1, modules, currentModuleId: null, responses: [] },
  ledger: [
    { moduleId: 'a', seconds: minutesAdded * 60, reason: 'accommodation', at: minute(0).toISOString(), byUserId: null },
  ],
});

test.each([
  ['before its start', attempt([module('a', null)]), 5, false],
  ['while its clock runs', attempt([module('a', 0)]), 29, true],
  ['with the time that was added', attempt([module('a', 0)], 15), 44, true],
  ['in the break between two modules', attempt([module('a', 0, 30), module('b', null)]), 50, true],
  ['an hour after a clock ran out and nobody came back', attempt([module('a', 0)]), 91, false],
  ['when all of it is done', attempt([module('a', 0, 20), module('b', 20, 40)]), 41, false],
])('an exam %s', (_, state, at, underWay) => {
  expect(isExamUnderWay(state, minute(at))).toBe(underWay);
});
