import type { TutorMessage } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import { isFull } from './is-full.ts';

const said = (text: string, count: number): TutorMessage[] =>
  Array.from({ length: count }, () => ({
    ...{ from: 'student' as const, turn: 't', text, at: '2026-11-20T10:00:00Z', files: [] },
    ...{ extraction: false, tactic: null },
  }));

test.each([
  ['nothing yet', said('x', 0), false],
  ['a lesson of short messages', said('x'.repeat(200), 199), false],
  ['two hundred messages', said('x', 200), true],
  ['nineteen pages pasted in', said('x'.repeat(4000), 19), false],
  ['twenty pages pasted in', said('x'.repeat(4000), 20), true],
])('after %s', (_, messages, full) => {
  expect(isFull(messages)).toBe(full);
});
