import { randomUUID } from 'node:crypto';
import { inTenant, QuizSubmission } from '@skillbridge/database';
import { type Item, type QuizQuestions, quizQuestionsDocument } from '@skillbridge/domain/answers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { giveQuiz, objectiveQuestions, wordyQuestions } from '../quiz-attempts/give-quiz.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addAttempt, marksOf } from './add-attempt.ts';

let stack: Stack;
let world: World;
let count = 0;
const start = new Date('2026-11-18T15:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

const [choice] = objectiveQuestions.items;
if (choice?.kind !== 'single') throw new Error('The first question of the tests is a single choice.');
/** The key was b. */
const saysA: Item = { ...choice, key: 'a' };

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  stack.clock.now = start;
  count += 1;
  world = await buildWorld(stack, `hostile-keys-${count}`);
});

const tab = () => portalOf(stack, world.people.student).student.quizzes;
const teacher = () => portalOf(stack, world.people.instructor).instructor;
const begin = async (quizId: string) => (await tab().begin.mutate({ quizId, attemptKey: randomUUID() })).attemptId;
const handIn = (attemptId: string, optionId: string) =>
  tab().handIn.mutate({
    attemptId,
    changes: [{ itemId: 'q1', seq: 1, response: { kind: 'single', optionId } }],
  });
const correct = async (quizId: string, item: Item, policy: 'full-credit' | 'old-and-new' | 'new-only' = 'new-only') => {
  const { fingerprint } = await teacher().keyChanges.preview.mutate({ quizId, item, policy });
  return teacher().keyChanges.correct.mutate({ quizId, item, policy, fingerprint });
};
/** Saves other questions and gives them out. */
const republish = async (quizId: string, questions: QuizQuestions) => {
  const quiz = await teacher().quizzes.get.query({ quizId });
  const { title, instructions, settings, timeLimitMinutes } = quiz;
  const { version } = await teacher().quizzes.save.mutate({
    ...{ quizId, version: quiz.version, draft: { title, instructions, settings, timeLimitMinutes, questions } },
  });
  await teacher().quizzes.publish.mutate({
    ...{ quizId, version, accepted: ['wrong-key/q1', 'missing-key/q1', 'length-cue/q1'] },
  });
};
const withFirst = (item: Item): QuizQuestions =>
  quizQuestionsDocument.read({ ...objectiveQuestions, items: [item, ...objectiveQuestions.items.slice(1)] });
const options = (a: string, b: string) => [
  { id: 'a', text: a },
  { id: 'b', text: b },
];
const pointsOf = async (attemptId: string) =>
  (await marksOf(stack, world, attemptId)).marks.find(({ itemId }) => itemId === 'q1')?.points;

test('a key corrected for another question under the same id moves no attempt that was asked the old one', async () => {
  const quizId = await giveQuiz(stack, world);
  const handedIn = await begin(quizId);
  await handIn(handedIn, 'b');
  const running = await begin(quizId);
  // The same words, the options the other way round: `b` means something else now.
  await republish(quizId, withFirst({ ...choice, options: options('4', '3'), key: 'b' }));
  await correct(quizId, { ...choice, options: options('4', '3'), key: 'a' });
  await handIn(running, 'b');
  expect([await pointsOf(handedIn), await pointsOf(running)]).toEqual([1, 1]);
});

test('who began under a corrected key that was taken back is scored by the key that holds', async () => {
  const quizId = await giveQuiz(stack, world, { attempts: 5 });
  const { keyChangeId } = await correct(quizId, saysA);
  stack.clock.now = after(10);
  const attemptId = await begin(quizId);
  stack.clock.now = after(20);
  await teacher().keyChanges.undo.mutate({ quizId, keyChangeId });
  await handIn(attemptId, 'b');
  expect(await pointsOf(attemptId)).toBe(1);
  expect((await tab().result.query({ attemptId })).itemFeedback[0]).toMatchObject({ outcome: 'right', key: '4' });
  stack.clock.now = after(30);
  await correct(quizId, saysA);
  const next = await begin(quizId);
  await handIn(next, 'a');
  expect([await pointsOf(attemptId), await pointsOf(next)]).toEqual([0, 1]);
});

test('taken back, a correction brings back no question that was replaced since, and touches no answer to its successor', async () => {
  const quizId = await giveQuiz(stack, world, { attempts: 5 });
  const first = await begin(quizId);
  await handIn(first, 'b');
  const { keyChangeId } = await correct(quizId, saysA);
  expect(await pointsOf(first)).toBe(0);
  const next: Item = { ...choice, stem: 'What is $1 + 2$?', key: 'a' };
  await republish(quizId, withFirst(next));
  const second = await begin(quizId);
  await handIn(second, 'a');
  await teacher().keyChanges.undo.mutate({ quizId, keyChangeId });
  expect([await pointsOf(first), await pointsOf(second)]).toEqual([1, 1]);
  expect((await teacher().quizzes.get.query({ quizId })).questions.items[0]?.stem).toBe('What is $1 + 2$?');
  expect((await tab().attempt.query({ attemptId: await begin(quizId) })).quiz.items[0]?.stem).toBe('What is $1 + 2$?');
});

test('what an instructor is writing about the question meanwhile is not overwritten by its correction', async () => {
  const quizId = await giveQuiz(stack, world);
  const quiz = await teacher().quizzes.get.query({ quizId });
  const { title, instructions, settings, timeLimitMinutes } = quiz;
  const questions = withFirst({ ...choice, stem: 'A better question?' });
  await teacher().quizzes.save.mutate({
    ...{ quizId, version: quiz.version, draft: { title, instructions, settings, timeLimitMinutes, questions } },
  });
  await correct(quizId, saysA);
  const now = await teacher().quizzes.get.query({ quizId });
  expect(now).toMatchObject({
    changed: true,
    liveVersion: 2,
    questions: { items: [{ stem: 'A better question?' }, {}] },
  });
});

test('hand-ins beside a correction are all scored by the corrected key, whoever comes first', async () => {
  const quizId = world.quiz;
  const [question] = (await teacher().quizzes.get.query({ quizId })).questions.items;
  if (question?.kind !== 'single') throw new Error('Not the item.');
  const running = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      addAttempt(stack, world, { number: at + 2, status: 'in-progress', responses: {}, marks: {} }),
    ),
  );
  const item: Item = { ...question, key: 'a' };
  const correction = async (): Promise<void> => {
    for (let tries = 0; tries < 30; tries += 1) {
      const done = await correct(quizId, item, 'new-only').then(
        () => true,
        () => false,
      );
      if (done) return;
    }
    throw new Error('The correction never came through.');
  };
  await Promise.all([...running.map((attemptId) => handIn(attemptId, 'a')), correction()]);
  expect(await Promise.all(running.map(pointsOf))).toEqual(running.map(() => 1));
});

test('two corrections at once: one is made, and the other looks again', async () => {
  const quizId = await giveQuiz(stack, world);
  const attemptId = await begin(quizId);
  await handIn(attemptId, 'a');
  const seen = await teacher().keyChanges.preview.mutate({ quizId, item: saysA, policy: 'new-only' });
  const outcomes = await Promise.allSettled(
    [1, 2].map(() =>
      teacher().keyChanges.correct.mutate({ quizId, item: saysA, policy: 'new-only', fingerprint: seen.fingerprint }),
    ),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await teacher().keyChanges.list.query({ quizId })).changes).toHaveLength(1);
  expect(await pointsOf(attemptId)).toBe(1);
});

test('full credit takes the place of what was suggested; taken back, a grade that is out keeps its mark', async () => {
  const quizId = await giveQuiz(stack, world, { questions: wordyQuestions });
  const attemptId = await begin(quizId);
  await handIn(attemptId, 'b');
  const { tenantId, people } = world;
  const change = (fields: (attempt: QuizSubmission) => object) =>
    inTenant(stack.app.orm, tenantId, async (em) => {
      const attempt = await em.findOneOrFail(QuizSubmission, { tenantId, id: attemptId });
      Object.assign(attempt, fields(attempt));
    });
  const byKey = (itemId: string, points: number) => ({
    ...{ itemId, points, by: 'key' as const, parts: [], feedback: '', overridden: null },
  });
  await change(() => ({
    ...{ status: 'suggested', score: null, gradedBy: null, publishedAt: null, suggestedPoints: 2.5 },
    marks: { v: 1, items: [byKey('q1', 1)] },
    aiSuggestions: {
      ...{ v: 1, engine: 'built-in', fellBack: false },
      items: [{ itemId: 'q3', points: 1.5, feedback: '', evidence: '', confidence: 0.5 }],
    },
  }));
  const short = wordyQuestions.items[2];
  if (short?.kind !== 'short') throw new Error('Not the item.');
  const other: Item = { ...short, explanation: 'Everybody had a point.' };
  const { keyChangeId } = await correct(quizId, other, 'full-credit');
  const suggested = () =>
    inTenant(stack.app.orm, tenantId, async (em) => {
      const attempt = await em.findOneOrFail(QuizSubmission, { tenantId, id: attemptId });
      return attempt.suggestedPoints;
    });
  expect(await suggested()).toBe(3);
  await change(() => ({
    status: 'published',
    score: 3,
    gradedBy: [tenantId, people.instructor.id],
    publishedAt: start,
  }));
  expect(await teacher().keyChanges.undo.mutate({ quizId, keyChangeId })).toEqual({ restored: 0, kept: 1 });
  expect(await marksOf(stack, world, attemptId)).toMatchObject({ score: 3 });
});

test('an item of any length can be corrected', async () => {
  const long = 'Because $\\frac{1}{2} + \\frac{1}{2} = 1$. '.repeat(90);
  const item: Item = { ...choice, explanation: long.trim() };
  const quizId = await giveQuiz(stack, world, { questions: withFirst(item) });
  await expect(correct(quizId, { ...item, key: 'a' })).resolves.toMatchObject({ moved: 0 });
});
