import type { Locator, Page } from 'playwright-core';

/** Presses Tab until the focus is on something, as somebody without a mouse does. Throws when Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`80 presses of Tab did not reach ${target}.`);
}
