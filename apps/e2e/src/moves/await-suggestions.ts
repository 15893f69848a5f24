import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';

const queue = z.object({ items: z.array(z.unknown()) });

/** Waits until pre-grading is through with so many pieces of work: what it writes moves their versions. */
export async function awaitSuggestions(
  page: Page,
  task: { readonly quizId: string } | { readonly assignmentId: string },
  count: number,
): Promise<void> {
  const suggested = async (): Promise<number> => {
    const { data } = await callApi(page, 'query', 'instructor.grading.queue', { ...task, state: 'suggested' });
    return queue.parse(data).items.length;
  };
  await expect.poll(suggested, { timeout: 30_000, interval: 500 }).toBe(count);
}
