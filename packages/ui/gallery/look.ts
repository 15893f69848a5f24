import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';
import { serveGallery } from './serve.ts';

/**
 * Photographs every gallery page at 390 and 1280 px, light and dark, into dist/shots, runs axe over each, and lists what
 * the content security policy refused. Exit code 1 when axe or the policy found something. Build the gallery first.
 */
const only = process.argv[2];
const shots = join(import.meta.dirname, 'dist', 'shots');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).click();
};
const views: { name: string; path: string; act?: (page: Page) => Promise<void> }[] = [
  { name: 'home', path: '/' },
  { name: 'fields', path: '/fields?role=instructor' },
  {
    name: 'fields-error',
    path: '/fields?role=instructor',
    act: press('Publish'),
  },
  { name: 'data', path: '/data?role=instructor' },
  { name: 'states', path: '/states?role=admin' },
  { name: 'math', path: '/math' },
  { name: 'items', path: '/items?role=student' },
  { name: 'items-answered', path: '/items/answered?role=student' },
  { name: 'items-review', path: '/items/review?role=student' },
  { name: 'auth', path: '/auth?role=welcome' },
  { name: 'dialog', path: '/overlays', act: press('Dialog') },
  { name: 'confirm', path: '/overlays?role=parent', act: press('Confirm') },
  { name: 'session', path: '/overlays', act: press('Session ended') },
  { name: 'toast', path: '/overlays', act: press('Toast') },
  { name: 'menu', path: '/overlays', act: press('Menu') },
  {
    name: 'user-menu',
    path: '/',
    act: (page) =>
      page
        .getByRole('button', { name: /Maya Okafor/ })
        .filter({ visible: true })
        .click(),
  },
];

await mkdir(shots, { recursive: true });
const { server, origin } = await serveGallery();
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  // One process for all pages dies with the first context that is closed.
  args: [...sparticuz.args.filter((arg) => arg !== '--single-process'), '--no-sandbox'],
  headless: true,
});
let found = 0;
for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      colorScheme,
      reducedMotion: 'reduce',
      isMobile: width < 600,
    });
    for (const view of views.filter(({ name }) => !only || name.startsWith(only))) {
      const page = await context.newPage();
      const report = (text: string) => {
        found += 1;
        process.stdout.write(`${view.name} ${width} ${colorScheme}: ${text}\n`);
      };
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        report(message.text());
      });
      await page.goto(origin + view.path, { waitUntil: 'networkidle' });
      await view.act?.(page);
      await page.waitForTimeout(150);
      await page.screenshot({
        path: join(shots, `${view.name}-${width}-${colorScheme}.png`),
        fullPage: !view.act || view.name === 'fields-error',
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) report('scrolls sideways');
      const { violations } = await new AxeBuilder({ page })
        .withTags(view.act ? wcag : [...wcag, 'best-practice'])
        .analyze();
      for (const { id, help, nodes } of violations) {
        report(`${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
      }
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
server.close();
process.stdout.write(found === 0 ? 'axe and the policy found nothing\n' : `${found} findings\n`);
process.exitCode = found === 0 ? 0 : 1;
