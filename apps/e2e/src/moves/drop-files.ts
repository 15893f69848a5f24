import type { Locator, Page } from 'playwright-core';

/**
 * Drags files from outside the browser over a part of the page, as the hand does. What it returns lets them go there.
 * Playwright has no move for this; the browser's own protocol does.
 */
export async function dropFiles(page: Page, target: Locator, paths: readonly string[]): Promise<() => Promise<void>> {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to drop files on.');
  const protocol = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    protocol.send('Input.dispatchDragEvent', {
      ...{ type, x: box.x + box.width / 2, y: box.y + box.height / 2 },
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  return async () => {
    await drag('drop');
    await protocol.detach();
  };
}
