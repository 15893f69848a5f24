import type { Page } from 'playwright-core';

/** Shows a page in a colour scheme, and waits until no colour is on its way any more. */
export async function showInScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    // A colour that is inherited begins to change when the one above it has; some motion never ends, so: at most a second.
    for (let still = 0, frames = 0; still < 3 && frames < 60; frames += 1) {
      await frame();
      still = document.getAnimations().some((one) => one instanceof CSSTransition) ? 0 : still + 1;
    }
  });
}
