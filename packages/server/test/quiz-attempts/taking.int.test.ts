import { randomUUID } from 'node:crypto';
import { inTenant, Quiz, QuizSubmission, QuizVersion, uuidv7 } from '@skillbridge/database';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jobsOf } from '../jobs/queue.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { attemptRow, giveQuiz, objectiveQuestions, wordyQuestions } from './give-quiz.ts';

let stack: Stack;
let world: World;
let count = 0;
const start = new Date('2026-11-18T15:00:00Z');

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  stack.clock.now = start;
  count += 1;
  world = await buildWorld(stack, `taking-${count}`);
});

const tab = () => portalOf(stack, world.people.student).student.quizzes;
const pick = (seq: number, optionId: string) => ({
  ...{ itemId: 'q1', seq, response: { kind: 'single' as const, optionId } },
});
const number = (seq: number, text: string) => ({
  ...{ itemId: 'q2', seq, response: { kind: 'numeric' as const, text } },
});
const words = (seq: number, text: string) => ({ itemId: 'q3', seq, response: { kind: 'short' as const, text } });
const begin = async (quizId: string) => (await tab().begin.mutate({ quizId, attemptKey: randomUUID() })).attemptId;
const attemptsOf = (quizId: string) =>
  inTenant(stack.app.orm, world.tenantId, (em) =>
    em.count(QuizSubmission, { tenantId: world.tenantId, quiz: [world.tenantId, quizId] }),
  );

describe('beginning', () => {
  test('a double click, two tabs and two devices all get the one attempt', async () => {
    const quizId = await giveQuiz(stack, world);
    const attemptKey = randomUUID();
    const clicks = await Promise.all([
      ...[1, 2].map(() => tab().begin.mutate({ quizId, attemptKey })),
      ...[1, 2, 3].map(() => tab().begin.mutate({ quizId, attemptKey: randomUUID() })),
    ]);
    expect(new Set(clicks.map(({ attemptId }) => attemptId)).size).toBe(1);
    expect(await attemptsOf(quizId)).toBe(1);
  });

  test('a beginning that is sent again after the hand-in begins no second attempt', async () => {
    const quizId = await giveQuiz(stack, world);
    const attemptKey = randomUUID();
    const { attemptId } = await tab().begin.mutate({ quizId, attemptKey });
    await tab().handIn.mutate({ attemptId });
    const again = await tab().begin.mutate({ quizId, attemptKey });
    expect(again).toMatchObject({ attemptId, clock: { status: 'graded' } });
    expect(await attemptsOf(quizId)).toBe(1);
  });

  test('attempts end when they are used up, and an extension gives another', async () => {
    const quizId = await giveQuiz(stack, world, { attempts: 1 });
    await tab().handIn.mutate({ attemptId: await begin(quizId) });
    await expect(begin(quizId)).rejects.toMatchObject({
      message: 'You have used all your attempts at this quiz.',
      data: { reason: 'WRONG_STATE' },
    });
    await portalOf(stack, world.people.instructor).instructor.quizzes.grantExtension.mutate({
      ...{ quizId, studentId: world.people.student.id, extraMinutes: 0, extraAttempts: 1, closesAt: null, reason: '' },
    });
    expect(await tab().open.query({ quizId })).toMatchObject({ attemptsUsed: 1, attemptsLeft: 1, mayBegin: true });
    const second = await begin(quizId);
    expect(await attemptRow(stack, world, second)).toMatchObject({ number: 2 });
  });

  test('outside the window nothing begins, and inside it something does', async () => {
    const hour = 3_600_000;
    const quizId = await giveQuiz(stack, world, {
      opensAt: new Date(start.getTime() + hour),
      closesAt: new Date(start.getTime() + 2 * hour),
    });
    const line = async () => (await tab().list.query()).quizzes.find(({ id }) => id === quizId);
    expect(await line()).toMatchObject({ standing: 'upcoming', mayBegin: false });
    await expect(begin(quizId)).rejects.toThrow('This quiz has not opened yet. Come back when it has.');
    stack.clock.now = new Date(start.getTime() + hour);
    expect(await line()).toMatchObject({ standing: 'open', mayBegin: true });
    const attemptId = await begin(quizId);
    stack.clock.now = new Date(start.getTime() + 2 * hour);
    expect(await line()).toMatchObject({ standing: 'in-progress', running: { attemptId } });
    const saved = await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
    expect(saved.receipts).toMatchObject([{ saved: true }]);
    await tab().handIn.mutate({ attemptId });
    await expect(begin(quizId)).rejects.toThrow(
      'This quiz is closed. Ask your instructor if you still want to take it.',
    );
  });

  test('an attempt keeps its version when the quiz is published anew; the next one takes the new', async () => {
    const quizId = await giveQuiz(stack, world);
    const attemptId = await begin(quizId);
    const changed = quizQuestionsDocument.read({
      ...objectiveQuestions,
      items: objectiveQuestions.items.map((item) => ({ ...item, stem: 'Something else?' })),
    });
    await inTenant(stack.app.orm, world.tenantId, async (em) => {
      const { tenantId, people } = world;
      const author: [string, string] = [tenantId, people.instructor.id];
      em.create(QuizVersion, {
        ...{ tenantId, id: uuidv7(), quiz: [tenantId, quizId], number: 2, questions: changed, author },
      });
      const quiz = await em.findOneOrFail(Quiz, { tenantId, id: quizId });
      Object.assign(quiz, { questions: changed, liveVersion: 2 });
    });
    const stems = async (id: string) =>
      (await tab().attempt.query({ attemptId: id })).quiz.items.map(({ stem }) => stem);
    expect(await stems(attemptId)).toEqual(objectiveQuestions.items.map(({ stem }) => stem));
    await tab().handIn.mutate({ attemptId });
    expect(await stems(await begin(quizId))).toEqual(['Something else?', 'Something else?']);
  });

  test('each attempt has an order of its own, the same each time it is opened', async () => {
    const items = Array.from({ length: 12 }, (_, at) => ({ ...objectiveQuestions.items[0], id: `q${at}` }));
    const questions = quizQuestionsDocument.read({ v: 2, passages: [], items });
    const quizId = await giveQuiz(stack, world, { questions, shuffleItems: true });
    const order = async (id: string) => (await tab().attempt.query({ attemptId: id })).quiz.items.map((one) => one.id);
    const first = await begin(quizId);
    const seen = await order(first);
    expect(await order(first)).toEqual(seen);
    expect([...seen].sort()).toEqual(items.map(({ id }) => id).sort());
    await tab().handIn.mutate({ attemptId: first });
    expect(await order(await begin(quizId))).not.toEqual(seen);
  });
});

describe('saving', () => {
  test('what was saved is there in another tab, with its number', async () => {
    const attemptId = await begin(await giveQuiz(stack, world));
    const { receipts } = await tab().save.mutate({ attemptId, changes: [pick(1, 'a'), number(1, '42'), pick(2, 'b')] });
    expect(receipts.map(({ seq, saved }) => [seq, saved])).toEqual([
      [1, true],
      [1, true],
      [2, true],
    ]);
    expect((await tab().attempt.query({ attemptId })).answers).toEqual([
      { ...pick(2, 'b'), savedAt: start.toISOString(), settled: false },
      { ...number(1, '42'), savedAt: start.toISOString(), settled: false },
    ]);
  });

  test('of two tabs the newer answer stands, and the older tab learns it from its receipt', async () => {
    const attemptId = await begin(await giveQuiz(stack, world));
    await tab().save.mutate({ attemptId, changes: [pick(5, 'b')] });
    const { receipts } = await tab().save.mutate({ attemptId, changes: [pick(4, 'a'), number(1, '7')] });
    expect(receipts).toMatchObject([
      { saved: false, refusal: 'older', current: { seq: 5, response: { optionId: 'b' } } },
      { saved: true },
    ]);
  });

  test('twenty saves at once all get receipts, and every answer that was acknowledged is there', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions }));
    const sent = Array.from({ length: 20 }, (_, at) =>
      at % 3 === 0 ? pick(at + 1, at % 2 ? 'a' : 'b') : at % 3 === 1 ? number(at + 1, `${at}`) : words(at + 1, `${at}`),
    );
    const replies = await Promise.all(sent.map((change) => tab().save.mutate({ attemptId, changes: [change] })));
    expect(replies.every(({ receipts }) => receipts.length === 1)).toBe(true);
    const { answers } = await tab().attempt.query({ attemptId });
    expect(answers.map(({ itemId, seq }) => `${itemId} ${seq}`).sort()).toEqual(['q1 19', 'q2 20', 'q3 18']);
    expect((await attemptRow(stack, world, attemptId)).version).toBeLessThanOrEqual(21);
  });

  test('a bad answer among good ones holds up nobody', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions }));
    const { receipts } = await tab().save.mutate({
      attemptId,
      changes: [words(1, 'x'.repeat(5000)), { ...pick(1, 'b'), itemId: 'q77' }, number(1, '42')],
    });
    expect(receipts.map(({ refusal, sentence }) => [refusal, sentence])).toEqual([
      ['unreadable', 'This answer cannot be kept as it is. Shorten it or enter it again.'],
      ['unknown-item', 'This question is not part of your quiz. Reload the page.'],
      [null, null],
    ]);
  });
});

describe('handing in', () => {
  test('stores what comes with it, and says what happens now', async () => {
    const attemptId = await begin(await giveQuiz(stack, world));
    await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
    const receipt = await tab().handIn.mutate({ attemptId, changes: [number(1, '42')] });
    expect(receipt).toMatchObject({
      ...{ attemptId, status: 'graded', handedInAt: start.toISOString(), handedInBy: 'student' },
      ...{ answered: 2, questions: 2, sentence: 'Handed in. Your results are ready.' },
      receipts: [{ itemId: 'q2', saved: true }],
    });
    const row = await attemptRow(stack, world, attemptId);
    expect(row).toMatchObject({ status: 'published', score: 3, gradedById: world.people.instructor.id });
    expect(row.aiSuggestions ?? null).toBeNull();
  });

  test('twice, from two devices at once, hands in once: the same receipt, one job', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions }));
    const both = await Promise.all([
      tab().handIn.mutate({ attemptId, changes: [words(1, 'Both sides stay equal.')] }),
      tab().handIn.mutate({ attemptId, changes: [words(1, 'Both sides stay equal.')] }),
    ]);
    const [first, second] = both;
    expect(second).toEqual(first);
    stack.clock.now = new Date(start.getTime() + 60_000);
    const third = await tab().handIn.mutate({ attemptId });
    expect(third).toMatchObject({ status: 'handed-in', handedInAt: start.toISOString(), handedInBy: 'student' });
    expect(await jobsOf(stack, 'pregrade-attempt', world.tenantId)).toHaveLength(1);
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'submitted' });
  });

  test('while other tabs still save keeps everything that they were told is saved, and nothing of what came later', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions }));
    const sent = Array.from({ length: 18 }, (_, at) =>
      at % 3 === 0 ? pick(at + 1, at % 2 ? 'a' : 'b') : at % 3 === 1 ? number(at + 1, `${at}`) : words(at + 1, `${at}`),
    );
    const calls = sent.map((change, at) =>
      at === 9
        ? tab().handIn.mutate({ attemptId, changes: [change] })
        : tab().save.mutate({ attemptId, changes: [change] }),
    );
    const receipts = (await Promise.all(calls)).flatMap((reply) => reply.receipts);
    const { answers } = await attemptRow(stack, world, attemptId).then((row) => row.answers);
    const seqOf = new Map(answers.map(({ itemId, seq }) => [itemId, seq]));
    for (const { itemId, seq, saved } of receipts) {
      if (saved) expect(seqOf.get(itemId)).toBeGreaterThanOrEqual(seq);
    }
    for (const { itemId, seq } of answers) {
      expect(receipts.find((one) => one.itemId === itemId && one.seq === seq)?.saved).toBe(true);
    }
    expect(receipts.every(({ refusal }) => refusal === null || ['older', 'handed-in'].includes(refusal))).toBe(true);
  });

  test('afterwards a forgotten tab saves nothing any more, and each change says so', async () => {
    const attemptId = await begin(await giveQuiz(stack, world));
    await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
    await tab().handIn.mutate({ attemptId });
    for (const call of ['save', 'handIn'] as const) {
      const { receipts } = await tab()[call].mutate({ attemptId, changes: [pick(2, 'a'), pick(1, 'b')] });
      expect(receipts).toMatchObject([
        { saved: false, refusal: 'handed-in', current: { seq: 1 } },
        { saved: true, refusal: null },
      ]);
    }
    expect((await tab().result.query({ attemptId })).points).toBe(1);
  });

  test('a hand-in that is rolled back leaves neither a hand-in nor a job', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions }));
    await tab().save.mutate({ attemptId, changes: [words(1, 'Both sides stay equal.')] });
    const jobs = stack.app.jobs as { enqueue: typeof stack.app.jobs.enqueue };
    const { enqueue } = jobs;
    jobs.enqueue = () => Promise.reject(new Error('The queue is gone.'));
    try {
      await expect(tab().handIn.mutate({ attemptId })).rejects.toMatchObject({
        data: { code: 'INTERNAL_SERVER_ERROR' },
      });
    } finally {
      jobs.enqueue = enqueue;
    }
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'in-progress' });
    expect(await jobsOf(stack, 'pregrade-attempt', world.tenantId)).toEqual([]);
    expect(await tab().handIn.mutate({ attemptId })).toMatchObject({ status: 'handed-in', answered: 1 });
  });

  test('with nothing answered it is handed in all the same, for no points and no work for anybody', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { questions: wordyQuestions }));
    expect(await tab().handIn.mutate({ attemptId })).toMatchObject({ status: 'graded', answered: 0, questions: 3 });
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'published', score: 0 });
    expect(await jobsOf(stack, 'pregrade-attempt', world.tenantId)).toEqual([]);
  });
});
