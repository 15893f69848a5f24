import type { Page } from 'playwright-core';

/** Asks on the student's page and returns the tutor's reply. */
export async function askTutor(page: Page, question: string): Promise<string> {
  const turns = page.getByRole('log', { name: 'Conversation with the tutor' }).locator('> div');
  const before = await turns.count();
  await page.getByRole('textbox', { name: 'Ask the tutor' }).fill(question);
  await page.getByRole('button', { name: 'Send' }).click();
  const reply = turns.nth(before + 1);
  await reply.waitFor();
  return (await reply.textContent()) ?? '';
}
