import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';

const begun = z.object({ attemptId: z.string() });

/** Takes a quiz from beginning to hand-in without its screens; `page` is the demo student's. Returns the attempt's id. */
export async function sendAttempt(
  page: Page,
  quizId: string,
  answers: Readonly<Record<string, object>>,
): Promise<string> {
  const call = async (path: string, input: object): Promise<unknown> => {
    const { data, refusal } = await callApi(page, 'mutation', `student.quizzes.${path}`, input);
    if (refusal) throw new Error(`${path}: ${refusal}`);
    return data;
  };
  const { attemptId } = begun.parse(await call('begin', { quizId, attemptKey: crypto.randomUUID() }));
  const changes = Object.entries(answers).map(([itemId, response]) => ({ itemId, seq: 1, response }));
  await call('handIn', { attemptId, changes });
  return attemptId;
}
