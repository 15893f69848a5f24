import { describe, expect, it } from 'vitest';
import { enterAsDemo, signInAsAdmin } from './moves/sign-in.ts';
import { findViolations } from './support/find-violations.ts';
import { openStage, type Visitor } from './support/open-stage.ts';
import { findScreens, type Portal, showScreen } from './support/screens.ts';
import { showInScheme } from './support/show-in-scheme.ts';

const stage = openStage();

const ways: Readonly<Record<Portal, (visitor: Visitor) => Promise<void>>> = {
  welcome: () => Promise.resolve(),
  student: (visitor) => enterAsDemo(visitor, 'student'),
  instructor: (visitor) => enterAsDemo(visitor, 'instructor'),
  parent: (visitor) => enterAsDemo(visitor, 'parent'),
  admin: signInAsAdmin,
};
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const looks = [
  [desk, 'light'],
  [desk, 'dark'],
  [phone, 'light'],
] as const;

describe.each(['welcome', 'student', 'instructor', 'parent', 'admin'] as const)('every screen of %s', (portal) => {
  it('is clean in light and dark, fits a phone, and says nothing on the console', async () => {
    // Colours that are still changing would be measured half way.
    const visitor = await stage.visit(portal, { reducedMotion: 'reduce', viewport: desk });
    await ways[portal](visitor);
    const { page } = visitor;
    const problems: string[] = [];
    for (const [name, address] of await findScreens(page, portal)) {
      await page.setViewportSize(desk);
      await showScreen(page, address);
      for (const [size, colorScheme] of looks) {
        await page.setViewportSize(size);
        await showInScheme(page, colorScheme);
        const where = `${name} (${size.width} px, ${colorScheme})`;
        for (const violation of await findViolations(page)) problems.push(`${where}: ${violation}`);
        const { scrollWidth, clientWidth } = await page.evaluate(measureWidth);
        if (scrollWidth > clientWidth) problems.push(`${where}: ${scrollWidth - clientWidth} px too wide`);
      }
    }
    const expected = /status of 404/;
    const troubles = visitor.troubles.filter((trouble) => !expected.test(trouble));
    expect([...problems, ...troubles]).toEqual([]);
  });
});

function measureWidth(): { scrollWidth: number; clientWidth: number } {
  const { scrollWidth, clientWidth } = document.documentElement;
  return { scrollWidth, clientWidth };
}
