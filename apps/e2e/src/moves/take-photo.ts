import type { Page } from 'playwright-core';

/** A picture as a camera makes it, larger than anything is sent: 3000 by 1500 pixels, PNG. */
export async function takePhoto(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 3000;
    canvas.height = 1500;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser draws nothing.');
    pen.fillStyle = '#fffdf5';
    pen.fillRect(0, 0, 3000, 1500);
    pen.fillStyle = '#222222';
    pen.font = '120px sans-serif';
    pen.fillText('5x + 4 = 39, 5x = 35', 200, 700);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
