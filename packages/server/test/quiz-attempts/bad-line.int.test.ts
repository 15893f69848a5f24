import { randomUUID } from 'node:crypto';
import type { ChangeReceipt } from '@skillbridge/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { attemptRow, giveQuiz, wordyQuestions } from './give-quiz.ts';

let stack: Stack;
let world: World;
let quizId: string;
const start = new Date('2026-11-18T15:00:00Z');

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'bad-line');
  quizId = await giveQuiz(stack, world, { questions: wordyQuestions, attempts: null, timeLimitMinutes: 10 });
});
afterAll(() => stack.close());

/** What one of several tabs does at one moment; those of a moment go out together. */
const moments = fc.array(
  fc.array(
    fc.record({
      kind: fc.constantFrom('save' as const, 'save' as const, 'save' as const, 'repeat' as const, 'hand-in' as const),
      item: fc.constantFrom('q1' as const, 'q2' as const, 'q3' as const),
      seq: fc.integer({ min: 1, max: 12 }),
      value: fc.constantFrom('a' as const, 'b' as const),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  { minLength: 3, maxLength: 8 },
);

test('whatever tabs, repeats, hand-ins and the clock do, what was acknowledged is stored or has made room for newer', async () => {
  const { quizzes } = portalOf(stack, world.people.student).student;
  const toChange = ({ item, seq, value }: { item: 'q1' | 'q2' | 'q3'; seq: number; value: 'a' | 'b' }) => ({
    ...{ itemId: item, seq },
    response: {
      q1: { kind: 'single' as const, optionId: value },
      q2: { kind: 'numeric' as const, text: value === 'a' ? '41' : '42' },
      q3: { kind: 'short' as const, text: value },
    }[item],
  });
  await fc.assert(
    fc.asyncProperty(moments, fc.nat(20), async (history, runsOutAt) => {
      stack.clock.now = start;
      const { attemptId } = await quizzes.begin.mutate({ quizId, attemptKey: randomUUID() });
      const sent: ReturnType<typeof toChange>[] = [];
      const acknowledged: { change: ReturnType<typeof toChange>; receipt: ChangeReceipt }[] = [];
      for (const [moment, steps] of history.entries()) {
        if (moment === runsOutAt) stack.clock.now = new Date(start.getTime() + 11 * 60_000);
        await Promise.all(
          steps.map(async (step) => {
            const old = sent[step.seq % Math.max(1, sent.length)];
            const change = step.kind === 'repeat' && old ? old : toChange(step);
            sent.push(change);
            const call = step.kind === 'hand-in' && moment > 2 ? quizzes.handIn : quizzes.save;
            const { receipts } = await call.mutate({ attemptId, changes: [change] });
            for (const receipt of receipts) if (receipt.saved) acknowledged.push({ change, receipt });
          }),
        );
      }
      await quizzes.handIn.mutate({ attemptId });
      const { answers } = (await attemptRow(stack, world, attemptId)).answers;
      for (const { change } of acknowledged) {
        const kept = answers.find(({ itemId }) => itemId === change.itemId);
        expect(kept?.seq).toBeGreaterThanOrEqual(change.seq);
        if (kept?.seq === change.seq) expect(kept.response).toEqual(change.response);
      }
      for (const { itemId, seq } of answers) {
        expect(acknowledged.some(({ change }) => change.itemId === itemId && change.seq === seq)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
