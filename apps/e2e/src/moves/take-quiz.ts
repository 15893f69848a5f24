import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';

const attempt = z.object({
  clock: z.object({ status: z.string(), endsAt: z.string().nullable() }),
  answers: z.array(z.object({ itemId: z.string(), response: z.unknown() })),
});
const ids = z.object({ attemptId: z.string() });

/** Begins a quiz from its first page, and gives the attempt's id. */
export async function beginQuiz(page: Page, quizId: string): Promise<string> {
  await page.goto(`/student/quizzes/${quizId}`);
  // Twice, as an impatient hand does.
  await page.getByRole('button', { name: 'Begin' }).dblclick();
  await question(page, 1).waitFor();
  const found = /attempts\/([\w-]+)$/.exec(page.url())?.[1];
  return ids.parse({ attemptId: found }).attemptId;
}

export function question(page: Page, number: number): Locator {
  return page.getByRole('region', { name: new RegExp(`^Question ${number} `) });
}

/** From the questions over the last page to the receipt. */
export async function handInQuiz(page: Page): Promise<void> {
  const over = page.getByRole('button', { name: 'Look over and hand in' });
  while (!(await over.isVisible())) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await over.click();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('heading', { name: 'Your quiz is handed in' }).waitFor();
}

/** What the server has of an attempt, by item. */
export async function readAttempt(page: Page, attemptId: string) {
  const { data } = await callApi(page, 'query', 'student.quizzes.attempt', { attemptId });
  const { answers, clock } = attempt.parse(data);
  return { clock, answers: Object.fromEntries(answers.map(({ itemId, response }) => [itemId, response])) };
}
