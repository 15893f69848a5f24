import type { TutorMessage } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import { addUpStruggles } from './add-up-struggles.ts';
import type { CourseThread } from './struggles.query.ts';

const at = '2026-11-23T12:00:00.000Z';
const ana = { id: 'a', name: 'Ana' };
const ben = { id: 'b', name: 'Ben' };
const lines = { id: 'l', title: 'Lines' };

function exchange(
  problem: string,
  slip: string | null,
  move: 'nudge' | 'refer-to-instructor' = 'nudge',
): TutorMessage[] {
  return [
    { from: 'student', turn: 't', text: 'Why?', at, files: [], extraction: false, tactic: null },
    {
      ...{ from: 'tutor', turn: 't', text: 'What do you see?', at, mode: 'hint', move, problem, slip },
      ...{ engine: 'built-in', blocked: [], stopped: false },
    },
  ];
}

test('a full thread and the one that carries it on count as one, and whoever is stuck comes first', () => {
  const threads: CourseThread[] = [
    { student: ana, assignment: lines, messages: [...exchange('1', null), ...exchange('1', null)] },
    { student: ben, assignment: lines, messages: [...exchange('1', 'sign'), ...exchange('2', 'sign')] },
    { student: ben, assignment: lines, messages: exchange('2', 'power', 'refer-to-instructor') },
  ];
  expect(addUpStruggles(threads)).toEqual([
    {
      ...ben,
      ...{ messages: 3, redirects: 0, referrals: 1 },
      problems: [
        { assignmentId: 'l', title: 'Lines', label: '2', count: 2 },
        { assignmentId: 'l', title: 'Lines', label: '1', count: 1 },
      ],
      slips: [
        { kind: 'sign', count: 2 },
        { kind: 'power', count: 1 },
      ],
    },
    {
      ...ana,
      ...{ messages: 2, redirects: 0, referrals: 0, slips: [] },
      problems: [{ assignmentId: 'l', title: 'Lines', label: '1', count: 2 }],
    },
  ]);
});

test('a thread in which the student said nothing lately is no struggle', () => {
  expect(addUpStruggles([{ student: ana, assignment: lines, messages: [] }])).toEqual([]);
});
