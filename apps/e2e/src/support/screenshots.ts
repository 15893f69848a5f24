/** A tool: `node apps/e2e/src/support/screenshots.ts OUT_DIR [URL] [DATA_DIR]` pictures every screen of a running demo. */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { enterAsDemo, signInAsAdmin } from '../moves/sign-in.ts';
import { launchBrowser } from './launch-browser.ts';
import { findScreens, type Portal, screens, showScreen } from './screens.ts';
import { showInScheme } from './show-in-scheme.ts';

const repoRoot = resolve(import.meta.dirname, '../../../..');
const [folder, url = 'http://localhost:3000', dataDir = join(repoRoot, '.data')] = process.argv.slice(2);
if (!folder) throw new Error('Say where to: node apps/e2e/src/support/screenshots.ts OUT_DIR [URL] [DATA_DIR]');
const adminEmail = 'helen.whitfield@northlight.example';
const { password: adminPassword } = JSON.parse(await readFile(join(dataDir, 'demo-admins.json'), 'utf8'));

const browser = await launchBrowser();
try {
  for (const portal of Object.keys(screens) as Portal[]) await takePictures(portal, folder);
} finally {
  await browser.close();
}

async function takePictures(portal: Portal, out: string): Promise<void> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const visitor = { page, platform: { url, adminEmail, adminPassword } };
  if (portal === 'admin') await signInAsAdmin(visitor);
  else if (portal !== 'welcome') await enterAsDemo(visitor, portal);
  await mkdir(join(out, portal), { recursive: true });
  for (const [name, address] of await findScreens(page, portal)) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await showScreen(page, address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await showInScheme(page, colorScheme);
        const file = `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(out, portal, file), fullPage: true });
      }
    }
  }
  await context.close();
}
