import type { Page } from 'playwright-core';

/** Puts a small picture on the clipboard, as copying one from another page does. The page may write there. */
export async function copyPicture(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 30);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser draws nothing.');
    pen.fillText('5x = 35', 5, 20);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
}
