import type { AdminActor } from '@skillbridge/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';
import { PARKED_QUEUE } from '../../jobs/jobs.ts';
import { academyOverview } from '../academy/academy-overview.query.ts';
import { listParkedJobs } from './list-parked-jobs.ts';
import { rerunJob } from './rerun-job.query.ts';

let stack: Stack;
let mine: World;
let theirs: World;

beforeAll(async () => {
  stack = await startStack();
  mine = await buildWorld(stack, 'jobs');
  theirs = await buildWorld(stack, 'jobs-other');
});
afterAll(() => stack.close());

const adminOf = ({ tenantId, people }: World): AdminActor => ({ tenantId, userId: people.admin.id, role: 'admin' });

/** Fails a pre-grading job until its tries are used up, as a worker would. */
async function park({ tenantId, submission }: World): Promise<void> {
  const { boss } = stack.app.jobs;
  const id = await boss.send('pregrade', { tenantId, submissionId: submission }, { retryLimit: 0 });
  await boss.fetch('pregrade');
  await boss.fail('pregrade', id ?? '', { name: 'Error', message: 'secret of the work' });
}

test('an admin sees and runs again their own academy’s parked jobs, never another’s', async () => {
  await park(mine);
  await park(theirs);
  const [job, ...others] = await listParkedJobs(stack.app, adminOf(mine));
  expect(others).toEqual([]);
  expect(job).toMatchObject({ name: 'pregrade', tries: 1 });
  expect(job?.reason).not.toContain('secret');
  const overview = await academyOverview(stack.app, adminOf(mine), 'America/New_York');
  expect(overview).toMatchObject({
    academyName: 'Academy jobs',
    people: { admin: 2, instructor: 2, student: 2, parent: 2 },
    ...{ invited: 0, courses: 2, waiting: 4, publishedThisWeek: 0, parkedJobs: 1 },
    ai: { provider: 'built-in', textModel: null, circuit: 'closed', calls: 0, costMicroUsd: 0, budgetCents: null },
  });

  const [foreign] = await listParkedJobs(stack.app, adminOf(theirs));
  await expect(rerunJob(stack.app, adminOf(mine), foreign?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await listParkedJobs(stack.app, adminOf(theirs))).toHaveLength(1);

  await rerunJob(stack.app, adminOf(mine), job?.id ?? '');
  expect(await listParkedJobs(stack.app, adminOf(mine))).toEqual([]);
  const again = await stack.app.jobs.boss.findJobs('pregrade', { queued: true });
  expect(again.map((one) => one.data)).toEqual([{ tenantId: mine.tenantId, submissionId: mine.submission }]);
  await expect(rerunJob(stack.app, adminOf(mine), job?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await stack.app.jobs.boss.findJobs(PARKED_QUEUE, { queued: true })).toHaveLength(1);
});
