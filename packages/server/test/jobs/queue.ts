import type { JobWithMetadata } from 'pg-boss';
import { PARKED_QUEUE } from '../../src/jobs/jobs.ts';
import type { Stack } from '../stack.ts';

/** Every job of an academy in a queue, done ones too. */
export function jobsOf(stack: Stack, queue: string, tenantId: string): Promise<JobWithMetadata<object>[]> {
  return stack.app.jobs.boss.findJobs<object>(queue, { data: { tenantId } });
}

/** Waits until an academy has this many parked jobs; gives up after 20 s. */
export async function waitForParked(stack: Stack, tenantId: string, count = 1): Promise<JobWithMetadata<object>[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const parked = await jobsOf(stack, PARKED_QUEUE, tenantId);
    if (parked.length >= count) return parked;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('Nothing was parked.');
}
