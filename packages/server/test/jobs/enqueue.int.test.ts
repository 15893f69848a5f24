import { inTenant } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pregradeJob } from '../../src/features/grading/pregrade.job.ts';
import { enqueueLetter } from '../../src/features/letters/enqueue-letter.ts';
import { writeLetterJob } from '../../src/features/letters/letter-jobs.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { jobsOf } from './queue.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `enqueue-${count}`);
});

const letters = () => jobsOf(stack, 'write-letter', world.tenantId);
const enqueue = (studentId: string) =>
  inTenant(stack.app.orm, world.tenantId, (em) =>
    enqueueLetter(em, stack.app, { tenantId: world.tenantId, studentId }),
  );

test('a hand-in and its job commit together', async () => {
  const receipt = await portalOf(stack, world.people.student).student.submissions.handIn.mutate({
    assignmentId: world.assignment,
    content: 'x = 4',
    baseVersion: null,
  });
  const jobs = await jobsOf(stack, 'pregrade', world.tenantId);
  expect(jobs.map(({ data }) => data)).toEqual([{ tenantId: world.tenantId, submissionId: receipt.submissionId }]);
});

test('a job whose transaction rolls back was never there', async () => {
  const data = { tenantId: world.tenantId, submissionId: world.submission };
  const failed = inTenant(stack.app.orm, world.tenantId, async (em) => {
    await stack.app.jobs.enqueue(em, pregradeJob, data, data.submissionId);
    throw new Error('after the job');
  });
  await expect(failed).rejects.toThrow('after the job');
  expect(await jobsOf(stack, 'pregrade', world.tenantId)).toEqual([]);
});

test('a hand-in whose job cannot be enqueued is not handed in', async () => {
  const { jobs } = stack.app;
  const broken = jobs as { enqueue: typeof jobs.enqueue };
  const { enqueue: whole } = jobs;
  broken.enqueue = () => Promise.reject(new Error('the queue is full'));
  const student = portalOf(stack, world.people.student).student;
  const input = { assignmentId: world.assignment, content: 'x = 4', baseVersion: null };
  await expect(student.submissions.handIn.mutate(input)).rejects.toMatchObject({ data: { httpStatus: 500 } });
  broken.enqueue = whole;
  expect((await student.assignments.get.query({ assignmentId: world.assignment })).work).toBeNull();
  await student.submissions.handIn.mutate(input);
});

test('many grades published in a row need one letter a student, until that one has begun', async () => {
  const { student, student2 } = world.people;
  for (let times = 0; times < 3; times += 1) await enqueue(student.id);
  await enqueue(student2.id);
  expect(await letters()).toHaveLength(2);
  await stack.app.jobs.boss.fetch('write-letter', { batchSize: 100 });
  await enqueue(student.id);
  await enqueue(student.id);
  expect((await letters()).filter(({ state }) => state === 'created')).toHaveLength(1);
});

test('a letter that stands for a later one does not begin before the later one’s transaction has committed', async () => {
  const { id: studentId } = world.people.student;
  await enqueue(studentId);
  const seenInside = await inTenant(stack.app.orm, world.tenantId, async (em) => {
    await enqueueLetter(em, stack.app, { tenantId: world.tenantId, studentId });
    return stack.app.jobs.boss.fetch('write-letter', { batchSize: 100 });
  });
  expect(seenInside.filter(({ data }) => JSON.stringify(data).includes(studentId))).toEqual([]);
  const [after] = await stack.app.jobs.boss.fetch('write-letter', { batchSize: 100 });
  expect(after?.data).toMatchObject({ tenantId: world.tenantId, studentId });
});

test('a job of a queue that keeps one at a time needs a key', async () => {
  const data = { tenantId: world.tenantId, studentId: world.people.student.id, weekStart: '2026-11-16' };
  const keyless = inTenant(stack.app.orm, world.tenantId, (em) => stack.app.jobs.enqueue(em, writeLetterJob, data));
  await expect(keyless).rejects.toThrow('need a key');
});

test('a job that does not fit its own schema is not enqueued', async () => {
  const data = { tenantId: world.tenantId, submissionId: 'not an id' };
  const misfit = inTenant(stack.app.orm, world.tenantId, (em) =>
    stack.app.jobs.enqueue(em, pregradeJob, data, data.submissionId),
  );
  await expect(misfit).rejects.toThrow('submissionId');
  expect(await jobsOf(stack, 'pregrade', world.tenantId)).toEqual([]);
});
