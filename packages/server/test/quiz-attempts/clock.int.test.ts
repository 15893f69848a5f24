import { randomUUID } from 'node:crypto';
import { inTenant, Quiz } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runEndAttempt } from '../../src/features/quiz-attempts/end-attempt.job.ts';
import { wakeAcademies } from '../../src/jobs/wake-academies.ts';
import { fingerprint } from '../isolation/fingerprint.ts';
import { jobsOf } from '../jobs/queue.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { attemptRow, giveQuiz, giveTime, wordyQuestions } from './give-quiz.ts';
import { hurryJobs } from './hurry-jobs.ts';

let stack: Stack;
let world: World;
let count = 0;
const start = new Date('2026-11-18T15:00:00Z');
const never = new AbortController().signal;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  stack.clock.now = start;
  count += 1;
  world = await buildWorld(stack, `clock-${count}`);
});

const tab = () => portalOf(stack, world.people.student).student.quizzes;
const at = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1000);
const pick = (seq: number, optionId: string) => ({
  ...{ itemId: 'q1', seq, response: { kind: 'single' as const, optionId } },
});
const begin = async (quizId: string) => (await tab().begin.mutate({ quizId, attemptKey: randomUUID() })).attemptId;
const extend = (quizId: string, extraMinutes: number) =>
  portalOf(stack, world.people.instructor).instructor.quizzes.grantExtension.mutate({
    ...{
      quizId,
      studentId: world.people.student.id,
      extraMinutes,
      extraAttempts: 0,
      closesAt: null,
      reason: 'Fire drill',
    },
  });
const endNow = (attemptId: string) => runEndAttempt.run(stack.app, { tenantId: world.tenantId, attemptId }, never);

/** Waits for the worker to bring an attempt there; gives up after 20 s. */
const until = (attemptId: string, status: string) =>
  expect.poll(async () => (await attemptRow(stack, world, attemptId)).status, { timeout: 20_000 }).toBe(status);

describe('the time of an attempt', () => {
  test('is the quiz’s, and time and a half for whoever is entitled to it', async () => {
    const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 60 });
    await giveTime(stack, world, 150);
    expect((await tab().open.query({ quizId })).time).toEqual({
      ...{ minutes: 90, usualMinutes: 60, timePercent: 150, extraMinutes: 0 },
    });
    const attemptId = await begin(quizId);
    stack.clock.now = at(75);
    expect(await tab().clock.query({ attemptId })).toEqual({
      ...{ now: at(75).toISOString(), endsAt: at(90).toISOString(), status: 'in-progress' },
    });
    const { receipts } = await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
    expect(receipts).toMatchObject([{ saved: true }]);
  });

  test('keeps running when the quiz closes meanwhile', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 60, closesAt: at(10) }));
    stack.clock.now = at(59);
    expect(await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] })).toMatchObject({
      ...{ receipts: [{ saved: true }], clock: { endsAt: at(60).toISOString() } },
    });
  });

  test('without a limit ends when the quiz closes, and a later closing time of one’s own moves it', async () => {
    const quizId = await giveQuiz(stack, world, { closesAt: at(60) });
    const attemptId = await begin(quizId);
    await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
    expect((await tab().clock.query({ attemptId })).endsAt).toBe(at(60).toISOString());
    await portalOf(stack, world.people.instructor).instructor.quizzes.grantExtension.mutate({
      ...{ quizId, studentId: world.people.student.id, extraMinutes: 0, extraAttempts: 0, reason: '' },
      closesAt: '2026-11-18T12:00',
    });
    stack.clock.now = at(61);
    expect((await tab().clock.query({ attemptId })).endsAt).toBe(at(120).toISOString());
    stack.clock.now = at(121);
    const { receipts } = await tab().save.mutate({ attemptId, changes: [pick(2, 'a')] });
    expect(receipts).toMatchObject([{ saved: false, refusal: 'time-over' }]);
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({
      score: 1,
      handedInBy: 'clock',
      submittedAt: at(120),
    });
  });

  test('without a limit ends when the instructor closes the quiz; with one it keeps its time', async () => {
    const [calm, timed] = [await giveQuiz(stack, world), await giveQuiz(stack, world, { timeLimitMinutes: 60 })];
    const [untimedAttempt, timedAttempt] = [await begin(calm), await begin(timed)];
    const { quizzes } = portalOf(stack, world.people.instructor).instructor;
    for (const quizId of [calm, timed]) {
      const { version } = await quizzes.get.query({ quizId });
      await quizzes.advance.mutate({ quizId, version, event: 'close' });
    }
    stack.clock.now = at(0, 31);
    expect((await tab().clock.query({ attemptId: untimedAttempt })).status).toBe('graded');
    expect(await tab().clock.query({ attemptId: timedAttempt })).toMatchObject({
      ...{ status: 'in-progress', endsAt: at(60).toISOString() },
    });
  });

  test('takes what arrives within half a minute of its end, and nothing later', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 10 }));
    stack.clock.now = at(10, 20);
    expect(await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] })).toMatchObject({
      ...{ receipts: [{ saved: true }], clock: { status: 'in-progress' } },
    });
    stack.clock.now = at(10, 31);
    const late = await tab().save.mutate({ attemptId, changes: [pick(2, 'a'), pick(1, 'b')] });
    expect(late).toMatchObject({
      receipts: [
        { saved: false, refusal: 'time-over', sentence: 'The time was over when this arrived, so it was not saved.' },
        { saved: true },
      ],
      clock: { status: 'graded' },
    });
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({
      ...{ status: 'published', score: 1, handedInBy: 'clock', submittedAt: at(10) },
    });
  });

  test('a hand-in after it finds the clock’s, with what was saved, and says so', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 10 }));
    await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
    stack.clock.now = at(25);
    const receipt = await tab().handIn.mutate({ attemptId, changes: [pick(2, 'a')] });
    expect(receipt).toMatchObject({
      ...{ handedInBy: 'clock', handedInAt: at(10).toISOString(), answered: 1 },
      sentence: 'The time was over, so what was saved has been handed in. Your results are ready.',
      receipts: [{ saved: false, refusal: 'time-over', current: { seq: 1 } }],
    });
    expect(await tab().handIn.mutate({ attemptId, changes: [pick(2, 'a')] })).toEqual(receipt);
  });

  test.each(['attempt', 'clock', 'result'] as const)(
    'is over for the first who reads it through `%s`, whether or not a worker runs',
    async (path) => {
      const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
      const attemptId = await begin(quizId);
      stack.clock.now = at(11);
      const { quizzes } = await tab().list.query();
      expect(quizzes.find(({ id }) => id === quizId)).toMatchObject({ standing: 'waiting', running: null });
      await tab()[path].query({ attemptId });
      expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'published', handedInBy: 'clock' });
    },
  );

  test('of one that ran out, the next attempt begins at once', async () => {
    const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
    const first = await begin(quizId);
    stack.clock.now = at(30);
    const second = await begin(quizId);
    expect(second).not.toBe(first);
    expect(await attemptRow(stack, world, first)).toMatchObject({ handedInBy: 'clock', submittedAt: at(10) });
    expect(await attemptRow(stack, world, second)).toMatchObject({ number: 2, endsAt: at(40) });
  });
});

describe('an extension', () => {
  test('reaches a running attempt with its next look at the clock', async () => {
    const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
    const attemptId = await begin(quizId);
    stack.clock.now = at(9);
    await extend(quizId, 20);
    expect((await tab().clock.query({ attemptId })).endsAt).toBe(at(30).toISOString());
    stack.clock.now = at(15);
    expect(await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] })).toMatchObject({
      ...{ receipts: [{ saved: true }], clock: { status: 'in-progress' } },
    });
  });

  test('sends the clock’s hand-in away until the new end', async () => {
    const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
    const attemptId = await begin(quizId);
    await extend(quizId, 20);
    stack.clock.now = at(10, 31);
    await endNow(attemptId);
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'in-progress', endsAt: at(30) });
    // One for each end that it had: the job of the old one stands for no other.
    expect(await jobsOf(stack, 'end-attempt', world.tenantId)).toHaveLength(2);
    stack.clock.now = at(30, 31);
    await endNow(attemptId);
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'published', handedInBy: 'clock' });
  });
});

describe('the clock’s hand-in', () => {
  test('changes not a byte the second time, and refuses another academy’s attempt', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 10 }));
    stack.clock.now = at(11);
    await endNow(attemptId);
    const before = await fingerprint(stack.database.ownerUrl);
    await endNow(attemptId);
    expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
    const other = await buildWorld(stack, `clock-other-${count}`);
    await expect(runEndAttempt.run(stack.app, { tenantId: other.tenantId, attemptId }, never)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('leaves alone what is in the recycle bin, and finds it again when it was restored', async () => {
    const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
    const attemptId = await begin(quizId);
    const bin = (deletedAt: Date | null) =>
      inTenant(stack.app.orm, world.tenantId, async (em) => {
        const { tenantId } = world;
        const quiz = await em.findOneOrFail(Quiz, { tenantId, id: quizId }, { filters: { softDelete: false } });
        quiz.deletedAt = deletedAt;
      });
    await bin(start);
    stack.clock.now = at(11);
    await endNow(attemptId);
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'in-progress' });
    await expect(tab().attempt.query({ attemptId })).rejects.toMatchObject({ data: { reason: 'NOT_FOUND' } });
    await bin(null);
    await endNow(attemptId);
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ handedInBy: 'clock', submittedAt: at(10) });
  });

  test('and the student’s at the same moment are one hand-in, with one job', async () => {
    const attemptId = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 10, questions: wordyQuestions }));
    const response = { kind: 'short' as const, text: 'Because both sides stay equal then.' };
    await tab().save.mutate({ attemptId, changes: [{ itemId: 'q3', seq: 1, response }] });
    stack.clock.now = at(10, 31);
    const [receipt] = await Promise.all([tab().handIn.mutate({ attemptId }), endNow(attemptId), endNow(attemptId)]);
    expect(receipt).toMatchObject({ status: 'handed-in', handedInBy: 'clock', handedInAt: at(10).toISOString() });
    expect(await jobsOf(stack, 'pregrade-attempt', world.tenantId)).toHaveLength(1);
  });

  test('is done by the worker at its time, with what was saved, and what needs words goes on to pre-grading', async () => {
    await stack.skillbridge.startWorker();
    const attemptId = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 10, questions: wordyQuestions }));
    const answer = { kind: 'short' as const, text: 'Because both sides stay equal then.' };
    await tab().save.mutate({ attemptId, changes: [pick(1, 'b'), { itemId: 'q3', seq: 1, response: answer }] });
    expect(await jobsOf(stack, 'end-attempt', world.tenantId)).toMatchObject([{ state: 'created' }]);
    stack.clock.now = at(11);
    expect(await hurryJobs(stack, 'end-attempt')).toBeGreaterThan(0);
    await until(attemptId, 'suggested');
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({
      ...{ handedInBy: 'clock', submittedAt: at(10) },
      ...{ status: 'suggested', aiSuggestions: { items: [{ itemId: 'q3' }], engine: 'built-in' } },
    });
  });

  test('is caught up by a worker that starts when its job was lost, and no running attempt has two', async () => {
    const overdue = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 10 }));
    const running = await begin(await giveQuiz(stack, world, { timeLimitMinutes: 60 }));
    const jobs = await jobsOf(stack, 'end-attempt', world.tenantId);
    const lost = jobs.filter(({ data }) => (data as { attemptId: string }).attemptId === overdue);
    await stack.app.jobs.boss.deleteJob(
      'end-attempt',
      lost.map(({ id }) => id),
    );
    stack.clock.now = at(11);
    await wakeAcademies(stack.app);
    await wakeAcademies(stack.app);
    await until(overdue, 'published');
    const left = await jobsOf(stack, 'end-attempt', world.tenantId);
    expect(left.filter(({ data }) => (data as { attemptId: string }).attemptId === running)).toHaveLength(1);
  });
});
