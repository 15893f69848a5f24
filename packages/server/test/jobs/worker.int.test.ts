import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { waitForQueue } from '../wait-for-job.ts';
import { buildWorld, type World } from '../world.ts';
import { jobsOf, waitForParked } from './queue.ts';

let stack: Stack;
let mine: World;
let theirs: World;

beforeAll(async () => {
  stack = await startStack();
  mine = await buildWorld(stack, 'worker');
  theirs = await buildWorld(stack, 'worker-other');
  await stack.skillbridge.startWorker();
});
afterAll(() => stack.close());

const send = (data: object, options = {}) =>
  stack.app.jobs.boss.send('pregrade', data, { singletonKey: randomUUID(), ...options });
const office = (world: World) => portalOf(stack, world.people.admin).admin.jobs;

test('a job that can never succeed is parked after one try: another’s id, or a payload that is none', async () => {
  await send({ tenantId: theirs.tenantId, submissionId: mine.submission });
  await send({ tenantId: theirs.tenantId, submissionId: 'no id' });
  const parked = await waitForParked(stack, theirs.tenantId, 2);
  expect(parked.map(({ sourceRetryCount }) => sourceRetryCount)).toEqual([0, 0]);
  const listed = await office(theirs).parked.query();
  expect(listed.map(({ reason }) => reason).sort()).toEqual([
    'That submission does not exist, or it is not yours to see.',
    'This job does not carry what it needs to run.',
  ]);
  expect(await office(mine).parked.query()).toEqual([]);
});

test('a job that fails for now is tried again, parked after the last try without anybody’s data, and succeeds when run again', async () => {
  const { ai } = stack.app;
  const broken = ai as { suggestGrade: typeof ai.suggestGrade };
  const { suggestGrade } = ai;
  broken.suggestGrade = () => Promise.reject(new Error(`the provider said: ${mine.people.student.email}`));
  const id = await send(
    { tenantId: mine.tenantId, submissionId: mine.submission },
    { retryLimit: 1, retryBackoff: true, retryDelay: 1, retryDelayMax: 1 },
  );
  await waitForParked(stack, mine.tenantId);
  const [failed] = await stack.app.jobs.boss.findJobs('pregrade', { id: id ?? '' });
  expect(failed).toMatchObject({ state: 'failed', retryCount: 1 });
  expect(JSON.stringify(await jobsOf(stack, 'parked', mine.tenantId))).not.toContain(mine.people.student.email);
  expect(JSON.stringify(stack.logs)).not.toContain(mine.people.student.email);

  const [parked, ...others] = await office(mine).parked.query();
  expect(others).toEqual([]);
  expect(parked).toMatchObject({ name: 'pregrade', tries: 2 });
  await expect(office(theirs).rerun.mutate({ jobId: parked?.id ?? '' })).rejects.toMatchObject({
    data: { reason: 'NOT_FOUND' },
  });
  broken.suggestGrade = suggestGrade;
  await office(mine).rerun.mutate({ jobId: parked?.id ?? '' });
  await waitForQueue(stack, 'pregrade');
  expect(await office(mine).parked.query()).toEqual([]);
  const queue = await portalOf(stack, mine.people.instructor).instructor.grading.queue.query({});
  expect(queue.items.find(({ workId }) => workId === mine.submission)?.suggested).not.toBeNull();
});

test('every queue tries again with growing pauses, five times, and parks what is left', async () => {
  for (const name of ['pregrade', 'write-letter', 'write-weekly-letters']) {
    expect(await stack.app.jobs.boss.getQueue(name)).toMatchObject({
      ...{ retryLimit: 5, retryBackoff: true, retryDelay: 2, deadLetter: 'parked' },
      policy: name === 'write-weekly-letters' ? 'standard' : 'short',
    });
  }
});

test('the weekly job has a letter written for every watched student, and a parent reads it', async () => {
  await stack.app.jobs.boss.send('write-weekly-letters', { tenantId: mine.tenantId });
  await waitForQueue(stack, 'write-weekly-letters');
  await waitForQueue(stack, 'write-letter');
  const letters = await portalOf(stack, mine.people.parent).parent.letters.list.query({
    studentId: mine.people.student.id,
  });
  expect(letters).toMatchObject([{ weekStart: '2026-11-16', weekEnd: '2026-11-22' }]);
});

test('a parked letter run again while a newer one waits is done with: that one writes it', async () => {
  const world = await buildWorld(stack, 'worker-letters');
  const { boss } = stack.app.jobs;
  const data = { tenantId: world.tenantId, studentId: '01900000-0000-7000-8000-000000000000', weekStart: '2026-11-16' };
  const key = { singletonKey: `${world.tenantId}/letter` };
  await boss.send('write-letter', data, key);
  await waitForParked(stack, world.tenantId);
  await boss.send('write-letter', data, { ...key, startAfter: 3600 });
  const [parked] = await office(world).parked.query();
  await expect(office(mine).rerun.mutate({ jobId: parked?.id ?? '' })).rejects.toMatchObject({
    data: { reason: 'NOT_FOUND' },
  });
  await office(world).rerun.mutate({ jobId: parked?.id ?? '' });
  expect(await office(world).parked.query()).toEqual([]);
});
