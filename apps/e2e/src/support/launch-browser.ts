import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * The Chromium of the package registry, headless; works as root and without a display. Not with that package's own
 * arguments: they are for another purpose, switch web security off, and one process for all lets visitors share cookies.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
  });
}
