import { randomUUID } from 'node:crypto';
import { inTenant, QuizSubmission, User } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { attemptRow, giveQuiz, objectiveQuestions, wordyQuestions } from './give-quiz.ts';

let stack: Stack;
let world: World;
let count = 0;
const now = new Date('2026-11-18T15:00:00Z');

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  stack.clock.now = now;
  count += 1;
  world = await buildWorld(stack, `feedback-${count}`);
});

const tab = () => portalOf(stack, world.people.student).student.quizzes;
const pick = (seq: number, optionId: string) => ({
  ...{ itemId: 'q1', seq, response: { kind: 'single' as const, optionId } },
});
const words = { itemId: 'q3', seq: 1, response: { kind: 'short' as const, text: 'Both sides stay equal.' } };
const begin = async (quizId: string) => (await tab().begin.mutate({ quizId, attemptKey: randomUUID() })).attemptId;

/** Nothing of a key: no word that only staff may read, and no field that holds one. */
function expectNoKey(reply: unknown): void {
  const text = JSON.stringify(reply);
  for (const secret of ['SECRET', '"seed"', '"source"', '"tolerance"', '"accepted"'])
    expect(text).not.toContain(secret);
  expect(text).not.toMatch(/"key":"/);
}

const waiting = (itemId: string, maxPoints: number, outcome = 'waiting') => ({
  ...{ itemId, outcome, points: null, maxPoints, parts: [], options: [], explanation: '', key: null, words: '' },
});
const first = {
  ...{ itemId: 'q1', outcome: 'wrong', points: 0, maxPoints: 1, parts: [] },
  options: [{ id: 'a', text: 'SECRET slip' }],
  ...{ explanation: 'SECRET reason', words: '', key: expect.stringContaining('4') },
};

describe('before it is due', () => {
  test('no answer of any procedure holds a key, a reason, a source or the seed', async () => {
    const quizId = await giveQuiz(stack, world, { questions: wordyQuestions, feedback: 'after-release' });
    const begun = await tab().begin.mutate({ quizId, attemptKey: randomUUID() });
    const { attemptId } = begun;
    const answers = [
      begun,
      await tab().attempt.query({ attemptId }),
      await tab().save.mutate({ attemptId, changes: [pick(1, 'a'), words] }),
      await tab().clock.query({ attemptId }),
      await tab().result.query({ attemptId }),
      await tab().handIn.mutate({ attemptId }),
      await tab().attempt.query({ attemptId }),
      await tab().result.query({ attemptId }),
      await tab().open.query({ quizId }),
      await tab().list.query(),
    ];
    for (const reply of answers) expectNoKey(reply);
  });

  test('the quiz is handed out whole as this and nothing else', async () => {
    const quizId = await giveQuiz(stack, world);
    const attemptId = await begin(quizId);
    expect(await tab().attempt.query({ attemptId })).toEqual({
      ...{ attemptId, quizId, title: 'A quiz', number: 1, feedback: 'after-hand-in', instructions: '' },
      ...{ courseId: world.course, courseTitle: 'Algebra', answers: [], itemFeedback: [] },
      clock: { now: now.toISOString(), endsAt: null, status: 'in-progress' },
      quiz: {
        passages: [],
        items: [
          {
            ...{ id: 'q1', kind: 'single', stem: 'What is $2 + 2$?', points: 1, skill: null },
            options: [
              { id: 'a', text: '3' },
              { id: 'b', text: '4' },
            ],
          },
          {
            id: 'q2',
            kind: 'numeric',
            stem: 'What is $6 \\cdot 7$?',
            points: 2,
            skill: null,
            unit: null,
            typesUnit: false,
          },
        ],
      },
    });
  });

  test('under `after-release` a result says nothing until an instructor has published it, then everything', async () => {
    const quizId = await giveQuiz(stack, world, { feedback: 'after-release' });
    const attemptId = await begin(quizId);
    await tab().save.mutate({ attemptId, changes: [pick(1, 'a')] });
    await tab().handIn.mutate({ attemptId });
    const row = await attemptRow(stack, world, attemptId);
    expect(row).toMatchObject({ status: 'suggested', suggestedPoints: 0, suggestionConfidence: 1 });
    expect(row.gradedBy ?? null).toBeNull();
    const hidden = await tab().result.query({ attemptId });
    expect(hidden).toMatchObject({
      ...{ status: 'handed-in', points: null, words: '' },
      pending: 'You see your results when your instructor releases them.',
    });
    expect(hidden.itemFeedback).toEqual([waiting('q1', 1), waiting('q2', 2, 'unanswered')]);
    await inTenant(stack.app.orm, world.tenantId, async (em) => {
      const { tenantId, people } = world;
      const attempt = await em.findOneOrFail(QuizSubmission, { tenantId, id: attemptId });
      const gradedBy = await em.findOneOrFail(User, { tenantId, id: people.instructor.id });
      Object.assign(attempt, { status: 'published', score: 0, gradedBy, publishedAt: now, feedback: 'Look again.' });
    });
    const shown = await tab().result.query({ attemptId });
    expect(shown).toMatchObject({ status: 'graded', points: 0, words: 'Look again.', pending: null });
    expect(shown.itemFeedback[0]).toEqual(first);
  });
});

describe('after the hand-in', () => {
  test('what the key judged is shown, and an answer in words waits without its model answer', async () => {
    const quizId = await giveQuiz(stack, world, { questions: wordyQuestions });
    const attemptId = await begin(quizId);
    await tab().handIn.mutate({ attemptId, changes: [pick(1, 'a'), words] });
    const result = await tab().result.query({ attemptId });
    expect(result).toMatchObject({
      ...{ status: 'handed-in', points: null, maxPoints: 5 },
      pending: 'Your instructor still has to grade the answers that say so. The total comes with them.',
    });
    expect(result.itemFeedback).toEqual([
      first,
      {
        ...{ itemId: 'q2', outcome: 'unanswered', points: 0, maxPoints: 2, parts: [], options: [] },
        ...{ explanation: 'SECRET way', key: expect.stringContaining('42'), words: '' },
      },
      waiting('q3', 2),
    ]);
    expect(JSON.stringify(result)).not.toContain('balance');
  });
});

describe('at once', () => {
  test('an answer that is checked gets its feedback and stands; the others stay closed', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions, feedback: 'at-once' }));
    const settled = await tab().settle.mutate({ attemptId, itemId: 'q1', changes: [pick(1, 'a')] });
    expect(settled).toMatchObject({ receipts: [{ saved: true }], clock: { status: 'in-progress' } });
    expect(settled.itemFeedback).toEqual(first);
    expect((await tab().settle.mutate({ attemptId, itemId: 'q1' })).itemFeedback).toEqual(first);

    expect(await tab().save.mutate({ attemptId, changes: [pick(2, 'b')] })).toMatchObject({
      receipts: [{ saved: false, refusal: 'settled', current: { seq: 1 } }],
    });
    const view = await tab().attempt.query({ attemptId });
    expect(view.itemFeedback).toEqual([first]);
    expect(view.answers).toMatchObject([{ itemId: 'q1', settled: true }]);
    expect(JSON.stringify(view)).not.toMatch(/SECRET (praise|way|balance)/);
    await tab().handIn.mutate({ attemptId });
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ score: 0 });
  });

  test('an answer in words is kept and waits, and an empty one is not checked', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions, feedback: 'at-once' }));
    expect((await tab().settle.mutate({ attemptId, itemId: 'q3', changes: [words] })).itemFeedback).toEqual(
      waiting('q3', 2),
    );
    await expect(tab().settle.mutate({ attemptId, itemId: 'q2' })).rejects.toMatchObject({
      message: 'Answer this question first.',
      data: { reason: 'INVALID' },
    });
    await expect(tab().settle.mutate({ attemptId, itemId: 'q9' })).rejects.toMatchObject({
      data: { reason: 'NOT_FOUND' },
    });
  });

  test('only quizzes that say so give it, and none after the hand-in', async () => {
    const later = await begin(await giveQuiz(stack, world));
    await expect(tab().settle.mutate({ attemptId: later, itemId: 'q1', changes: [pick(1, 'a')] })).rejects.toThrow(
      'This quiz gives its feedback later. Go on with the next question.',
    );
    expect((await tab().attempt.query({ attemptId: later })).answers).toEqual([]);
    const attemptId = await begin(await giveQuiz(stack, world, { feedback: 'at-once' }));
    await tab().handIn.mutate({ attemptId });
    await expect(tab().settle.mutate({ attemptId, itemId: 'q1', changes: [pick(1, 'a')] })).rejects.toMatchObject({
      data: { reason: 'WRONG_STATE' },
    });
  });

  test('a key that is corrected while the attempt runs is the one that speaks, and the one that scores', async () => {
    const quizId = await giveQuiz(stack, world, { feedback: 'at-once' });
    const attemptId = await begin(quizId);
    const [item] = objectiveQuestions.items;
    if (item?.kind !== 'single') throw new Error('Not the item.');
    const correction = { quizId, item: { ...item, key: 'a', explanation: 'SECRET new' }, policy: 'new-only' as const };
    const { keyChanges } = portalOf(stack, world.people.instructor).instructor;
    const { fingerprint } = await keyChanges.preview.mutate(correction);
    await keyChanges.correct.mutate({ ...correction, fingerprint });
    const { itemFeedback } = await tab().settle.mutate({ attemptId, itemId: 'q1', changes: [pick(1, 'a')] });
    expect(itemFeedback).toMatchObject({ outcome: 'right', points: 1, explanation: 'SECRET new' });
    await tab().handIn.mutate({ attemptId });
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ score: 1, quizVersion: 1 });
    expect((await tab().result.query({ attemptId })).itemFeedback[0]).toMatchObject({ outcome: 'right', points: 1 });
  });
});
