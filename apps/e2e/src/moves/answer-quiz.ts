import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';
import { question } from './take-quiz.ts';

const option = z.object({ id: z.string(), text: z.string() });
const item = z.looseObject({
  id: z.string(),
  kind: z.string(),
  stem: z.string(),
  points: z.number(),
  explanation: z.string().optional(),
  key: z.unknown(),
  options: z.array(option).optional(),
  blanks: z.array(z.looseObject({ accepted: z.array(z.string()).optional() })).optional(),
});
/** A question with its key, as its instructor has it. */
export type KeyedItem = z.output<typeof item>;

const keyed = z.object({ version: z.number(), questions: z.object({ items: z.array(item) }) });
const asTaken = z.object({ quiz: z.object({ items: z.array(z.object({ id: z.string() })) }) });

/** The questions of a quiz with their keys; `page` is its instructor's. */
export async function readKeyedItems(page: Page, quizId: string): Promise<readonly KeyedItem[]> {
  return keyed.parse((await callApi(page, 'query', 'instructor.quizzes.get', { quizId })).data).questions.items;
}

async function readOrder(page: Page, attemptId: string): Promise<readonly string[]> {
  const { data } = await callApi(page, 'query', 'student.quizzes.attempt', { attemptId });
  return asTaken.parse(data).quiz.items.map(({ id }) => id);
}

/** What is given as the answer: the right one, a wrong one, or words. */
export type Given = 'right' | 'wrong' | { readonly text: string };

/** Answers the question that a page shows as the nth, in the way of its kind. */
async function answerItem(page: Page, number: number, { kind, ...rest }: KeyedItem, given: Given) {
  const card = question(page, number);
  const right = given === 'right';
  switch (kind) {
    case 'single': {
      const options = rest.options ?? [];
      const chosen = options.find(({ id }) => (id === rest.key) === right);
      return card.getByRole('radio', { name: chosen?.text ?? '', exact: true }).check();
    }
    case 'true-false': {
      const said = typeof given === 'object' ? given.text : (rest.key === true) === right ? 'True' : 'False';
      return card.getByRole('radio', { name: said }).check();
    }
    case 'numeric':
    case 'expression':
      return card.getByRole('textbox').fill(right ? String(rest.key) : '0.125');
    case 'blanks': {
      const word = rest.blanks?.[0]?.accepted?.[0];
      return card.getByRole('textbox').fill(right && word !== undefined ? word : 'nothing');
    }
    case 'short':
      return card.getByRole('textbox').fill(typeof given === 'object' ? given.text : 'I do not know.');
    default:
      throw new Error(`This journey has no hand for questions of the kind "${kind}".`);
  }
}

/**
 * Answers every question of an attempt that has begun, one after another, each as planned; `half` happens before the
 * second half. Returns the questions' ids in this student's order.
 */
export async function answerQuiz(
  page: Page,
  attempt: {
    readonly attemptId: string;
    readonly items: readonly KeyedItem[];
    readonly plan: (item: KeyedItem) => Given;
    readonly half?: (() => Promise<void>) | undefined;
  },
): Promise<readonly string[]> {
  const { attemptId, items, plan, half } = attempt;
  const order = await readOrder(page, attemptId);
  for (const [at, itemId] of order.entries()) {
    const item = items.find(({ id }) => id === itemId);
    if (!item) throw new Error('The attempt has a question that its quiz does not have.');
    if (at === order.length / 2) await half?.();
    await answerItem(page, at + 1, item, plan(item));
    const next = page.getByRole('button', { name: 'Next', exact: true });
    if (await next.isVisible()) await next.click();
  }
  return order;
}
