import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Saves what a page shows, as a picture and as its accessible tree, into a folder; `name` is the files' name. */
export async function saveEvidence(page: Page, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const tree = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5_000 })
    .catch((error: unknown) => `No tree: ${String(error)}`);
  await writeFile(join(folder, `${name}.txt`), `${page.url()}\n\n${tree}\n`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, timeout: 5_000 }).catch(() => undefined);
}
