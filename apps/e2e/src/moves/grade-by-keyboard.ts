import type { Page } from 'playwright-core';

/** Walks a desk with the keys for the next part and the one before until the focus is on the one wanted. */
async function goToPart(page: Page, partId: string): Promise<void> {
  const id = `part-${partId}`;
  for (const key of [...'j'.repeat(12), ...'k'.repeat(12)]) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Neither j nor k reached ${id}.`);
}

export interface TypedMark {
  readonly id: string;
  readonly points: string;
  readonly words?: string;
}

/** Marks parts as one does without looking for boxes: digits begin the points, f the words. Returns the total shown. */
export async function markByKeyboard(page: Page, marks: readonly TypedMark[]): Promise<number> {
  const { keyboard } = page;
  for (const { id, points, words } of marks) {
    await goToPart(page, id);
    if (words) {
      await keyboard.press('f');
      await keyboard.type(words);
      await keyboard.press('Escape');
    }
    for (const key of points) await keyboard.press(key);
    await keyboard.press('Enter');
  }
  return readSavedTotal(page);
}

/** Takes all that is suggested. Returns the total shown. */
export async function acceptByKeyboard(page: Page): Promise<number> {
  await page.keyboard.press('Shift+A');
  return readSavedTotal(page);
}

/** Publishes, and goes on to the next work, which has the focus then. */
export async function publishByKeyboard(page: Page, said: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Published: ${said}`).waitFor();
  await page.keyboard.press('Enter');
}

async function readSavedTotal(page: Page): Promise<number> {
  await page.getByText('Saved as a draft; only you see it').waitFor();
  const text = await page.getByText(/^Total [\d.]+ \/ [\d.]+$/).textContent();
  return Number(/Total ([\d.]+)/.exec(text ?? '')?.[1]);
}
