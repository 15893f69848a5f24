import { inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wakeAcademies } from '../../src/jobs/wake-academies.ts';
import { type Stack, startStack } from '../stack.ts';
import { waitForQueue } from '../wait-for-job.ts';
import { buildWorld, type World } from '../world.ts';

let stack: Stack;
let home: World;
let away: World;

beforeAll(async () => {
  stack = await startStack();
  [home, away] = [await buildWorld(stack, 'home'), await buildWorld(stack, 'away')];
  stack.clock.now = new Date(stack.clock.now.getTime() + 60 * 60 * 1000);
});
afterAll(() => stack.close());

test('two workers that begin leave one job for each piece of waiting work, behind what is handed in today', async () => {
  await wakeAcademies(stack.app);
  await wakeAcademies(stack.app);
  const jobs = await stack.app.jobs.boss.findJobs('pregrade');
  expect(jobs.map(({ data, priority }) => [(data as { tenantId: string }).tenantId, priority]).sort()).toEqual(
    [home.tenantId, home.tenantId, away.tenantId, away.tenantId].sort().map((tenantId) => [tenantId, -1]),
  );
});

test('a worker that begins finds work that waits without a job, and makes every academy’s letters due', async () => {
  await stack.skillbridge.startWorker();
  await waitForQueue(stack, 'pregrade');
  for (const { tenantId, submission } of [home, away]) {
    const found = await inTenant(stack.app.orm, tenantId, (em) =>
      em.findOneOrFail(Submission, { tenantId, id: submission }),
    );
    expect(found.status).toBe('suggested');
  }
  const schedules = await stack.app.jobs.boss.getSchedules('write-weekly-letters');
  expect(schedules.map((one) => one.key).sort()).toEqual([home.tenantId, away.tenantId].sort());
});
