import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';
import { tabTo } from './tab-to.ts';

const receipt = z.object({ id: z.string(), version: z.number() });

/** A question of one right option, as the server takes it. */
export function choiceOf(id: string, stem: string, options: readonly string[], right: number) {
  const letters = [...'abcdefgh'];
  return {
    ...{ kind: 'single', id, stem, points: 1, skill: null, explanation: '' },
    options: options.map((text, index) => ({ id: letters[index] ?? '', text })),
    key: letters[right] ?? '',
  };
}

export interface NewQuiz {
  readonly title: string;
  readonly items: readonly object[];
  readonly timeLimitMinutes?: number;
  readonly opensAt?: string;
  readonly closesAt?: string;
}

/** Makes a draft quiz in a course; `page` is its instructor's. Returns its id and version. */
export async function makeQuiz(page: Page, courseId: string, { title, items, ...times }: NewQuiz) {
  const settings = {
    ...{ v: 1, attempts: 1, counts: 'best', shuffleItems: false, shuffleOptions: false },
    ...{ feedback: 'after-hand-in', anonymous: false },
  };
  const draft = { title, questions: { v: 2, passages: [], items }, settings, timeLimitMinutes: null, ...times };
  const { data, refusal } = await callApi(page, 'mutation', 'instructor.quizzes.create', { courseId, draft });
  if (refusal) throw new Error(refusal);
  return receipt.parse(data);
}

/** Walks to an entry of the menu that is open, and takes it. */
export async function chooseInMenu(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('menuitem', { name, exact: true });
  await entry.waitFor();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await entry.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Adds a question of a kind with the keyboard alone; the focus is in its text afterwards. */
export async function addQuestionByKeyboard(page: Page, kind: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Add question' }));
  await page.keyboard.press('Enter');
  await chooseInMenu(page, kind);
  await page.getByRole('textbox', { name: 'Question', exact: true }).and(page.locator(':focus')).waitFor();
}
