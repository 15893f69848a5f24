import { randomUUID } from 'node:crypto';
import { Enrollment, inTenant, User } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runEndAttempt } from '../../src/features/quiz-attempts/end-attempt.job.ts';
import { jobsOf } from '../jobs/queue.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { attemptRow, giveQuiz } from './give-quiz.ts';

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
  world = await buildWorld(stack, `hostile-time-${count}`);
});

const tab = () => portalOf(stack, world.people.student).student.quizzes;
const quizzes = () => portalOf(stack, world.people.instructor).instructor.quizzes;
const at = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1000);
const begin = async (quizId: string) => (await tab().begin.mutate({ quizId, attemptKey: randomUUID() })).attemptId;
const pick = (seq: number, optionId: string) => ({
  ...{ itemId: 'q1', seq, response: { kind: 'single' as const, optionId } },
});
const endNow = (attemptId: string) => runEndAttempt.run(stack.app, { tenantId: world.tenantId, attemptId }, never);
const endJobs = async () => (await jobsOf(stack, 'end-attempt', world.tenantId)).length;
const extend = (quizId: string, extraMinutes: number, closesAt: string | null = null) =>
  quizzes().grantExtension.mutate({
    ...{ quizId, studentId: world.people.student.id, extraMinutes, extraAttempts: 0, closesAt, reason: '' },
  });
/** Saves the quiz with a closing time by the academy's clock, which is five hours behind. */
const closeAt = async (quizId: string, closesAt: string | null) => {
  const { version, title, instructions, questions, settings, timeLimitMinutes } = await quizzes().get.query({ quizId });
  const draft = { title, instructions, questions, settings, timeLimitMinutes, closesAt };
  return quizzes().save.mutate({ quizId, version, draft });
};

test('closed before its time, a quiz takes the attempts without a limit in, though a job waits for the later end', async () => {
  const quizId = await giveQuiz(stack, world, { closesAt: at(7 * 24 * 60) });
  const attemptId = await begin(quizId);
  expect(await endJobs()).toBe(1);
  const { version } = await quizzes().get.query({ quizId });
  await quizzes().advance.mutate({ quizId, version, event: 'close' });
  expect(await endJobs()).toBe(2);
  stack.clock.now = at(0, 31);
  await endNow(attemptId);
  expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'published', handedInBy: 'clock' });
});

test('a closing time that comes to a running attempt later, sooner or anew has the clock look', async () => {
  const quizId = await giveQuiz(stack, world);
  const attemptId = await begin(quizId);
  expect(await endJobs()).toBe(0);
  await closeAt(quizId, '2026-11-18T12:00');
  expect(await endJobs()).toBe(1);
  await closeAt(quizId, '2026-11-18T11:00');
  expect(await endJobs()).toBe(2);
  await extend(quizId, 0, '2026-11-18T13:00');
  expect(await endJobs()).toBe(3);
  stack.clock.now = at(61);
  await endNow(attemptId);
  expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'in-progress' });
  await quizzes().revokeExtension.mutate({ quizId, studentId: world.people.student.id });
  await endNow(attemptId);
  expect(await attemptRow(stack, world, attemptId)).toMatchObject({ handedInBy: 'clock', submittedAt: at(60) });
});

test('reopened, a closed quiz takes new attempts and revives none', async () => {
  const quizId = await giveQuiz(stack, world);
  const attemptId = await begin(quizId);
  const { version } = await quizzes().get.query({ quizId });
  const closed = await quizzes().advance.mutate({ quizId, version, event: 'close' });
  await quizzes().advance.mutate({ quizId, version: closed.version, event: 'reopen' });
  stack.clock.now = at(5);
  const { receipts } = await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
  expect(receipts).toMatchObject([{ refusal: 'time-over' }]);
  expect(await begin(quizId)).not.toBe(attemptId);
});

test('a beginning in the last second of the window has its whole time, and one on its last instant is too late', async () => {
  const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 20, closesAt: at(60) });
  stack.clock.now = at(60);
  await expect(begin(quizId)).rejects.toThrow('This quiz is closed.');
  stack.clock.now = at(59, 59);
  const attemptId = await begin(quizId);
  expect(await attemptRow(stack, world, attemptId)).toMatchObject({ endsAt: at(79, 59) });
});

test('an extension comes through among sixty saves, none of which is lost', async () => {
  const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
  const attemptId = await begin(quizId);
  const saves = Array.from({ length: 60 }, (_, n) =>
    tab().save.mutate({ attemptId, changes: [pick(n + 1, n % 2 ? 'b' : 'a')] }),
  );
  const [, ...replies] = await Promise.all([extend(quizId, 20), ...saves]);
  expect(replies.every(({ receipts }) => receipts.length === 1)).toBe(true);
  expect(await attemptRow(stack, world, attemptId)).toMatchObject({
    endsAt: at(30),
    answers: { answers: [{ seq: 60, response: { optionId: 'b' } }] },
  });
});

test.each([{ extraMinutes: -5 }, { extraAttempts: -1 }, { extraMinutes: 0.5 }, { extraMinutes: 1e9 }])(
  'time is not taken away by an extension: %o',
  async (bad) => {
    const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
    const grant = { quizId, studentId: world.people.student.id, extraMinutes: 0, extraAttempts: 0, closesAt: null };
    await expect(quizzes().grantExtension.mutate({ ...grant, reason: '', ...bad })).rejects.toMatchObject({
      data: { code: 'BAD_REQUEST' },
    });
  },
);

test('restored from the recycle bin, a quiz has its running attempts looked at again', async () => {
  const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10 });
  const attemptId = await begin(quizId);
  const { version } = await quizzes().get.query({ quizId });
  await quizzes().remove.mutate({ quizId, version });
  // Its job comes meanwhile and finds nothing to do.
  const jobs = await jobsOf(stack, 'end-attempt', world.tenantId);
  await stack.app.jobs.boss.deleteJob(
    'end-attempt',
    jobs.map(({ id }) => id),
  );
  await portalOf(stack, world.people.admin).admin.recycleBin.restore.mutate({ kind: 'quiz', id: quizId });
  expect(await jobsOf(stack, 'end-attempt', world.tenantId)).toMatchObject([{ data: { attemptId } }]);
});

test('of a student who leaves the course, or the academy, in mid-attempt nothing is lost, and the instructor sees it', async () => {
  const quizId = await giveQuiz(stack, world, { timeLimitMinutes: 10, feedback: 'after-release' });
  const attemptId = await begin(quizId);
  await tab().save.mutate({ attemptId, changes: [pick(1, 'b')] });
  const { tenantId, people, course } = world;
  await inTenant(stack.app.orm, tenantId, async (em) => {
    const place = await em.findOneOrFail(Enrollment, {
      ...{ tenantId, course: [tenantId, course], student: [tenantId, people.student.id] },
    });
    place.deletedAt = start;
  });
  await expect(tab().save.mutate({ attemptId, changes: [pick(2, 'a')] })).rejects.toMatchObject({
    data: { reason: 'NOT_FOUND' },
  });
  await inTenant(stack.app.orm, tenantId, async (em) => {
    const person = await em.findOneOrFail(User, { tenantId, id: people.student.id });
    person.deletedAt = start;
  });
  stack.clock.now = at(11);
  await endNow(attemptId);
  expect(await attemptRow(stack, world, attemptId)).toMatchObject({ handedInBy: 'clock', suggestedPoints: 1 });
  const [line] = (await quizzes().list.query({ courseId: course })).filter(({ id }) => id === quizId);
  expect(line).toMatchObject({ waiting: 1 });
});
