import type { Stack } from './stack.ts';

/**
 * Waits until nothing of a queue is waiting or running any more, by asking the queue, not by sleeping a guessed time.
 * Gives up after 20 s with what is left.
 */
export async function waitForQueue(stack: Stack, queue: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const jobs = await stack.app.jobs.boss.findJobs(queue);
    const open = jobs.filter((job) => ['created', 'retry', 'active'].includes(job.state));
    if (open.length === 0) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`Jobs of ${queue} did not finish.`);
}
