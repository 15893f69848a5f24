import { inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
