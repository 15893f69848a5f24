import type { Locator, Page } from 'playwright-core';

/** The conversation on the student's page. */
export function conversation(page: Page): Locator {
  return page.getByRole('log', { name: 'Conversation with the tutor' });
}

/** The tutor's replies in it, oldest first. */
export function replies(page: Page): Locator {
  return saidBy(page, 'Tutor');
}

/** The student's own messages in it, oldest first. */
export function ownMessages(page: Page): Locator {
  return saidBy(page, 'You');
}

function saidBy(page: Page, speaker: string): Locator {
  const items = conversation(page).getByRole('listitem');
  return items.filter({ has: page.getByText(speaker, { exact: true }) });
}

/** Writes a message and sends it, without waiting for the reply. */
export async function sendMessage(page: Page, message: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Ask the tutor' }).fill(message);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** Asks on the student's page and returns the tutor's whole reply. */
export async function askTutor(page: Page, question: string): Promise<string> {
  const before = await replies(page).count();
  await sendMessage(page, question);
  return hearReply(page, before);
}

/** Waits for the reply after the first `before` ones and returns it. Who is told to write more slowly does so. */
export async function hearReply(page: Page, before: number): Promise<string> {
  const reply = replies(page).nth(before);
  const tooQuick = page.getByRole('alert').filter({ hasText: /write again in \d+ second/ });
  await reply.or(tooQuick).first().waitFor();
  if (await tooQuick.isVisible()) {
    const [, seconds] = /in (\d+) second/.exec((await tooQuick.textContent()) ?? '') ?? [];
    await page.waitForTimeout((Number(seconds) + 1) * 1000);
    // The message has come back into the box.
    await page.getByRole('textbox', { name: 'Ask the tutor' }).press('Enter');
    await reply.waitFor();
  }
  // While a reply is on its way there is a button to stop it instead.
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
  return ((await reply.textContent()) ?? '').replace(/^Tutor/, '');
}
