import { expect, it } from 'vitest';
import { plainLabel } from './plain-label.ts';

it.each([
  ['no maths, $5 at most', 'no maths, $5 at most'],
  ['$m = 6$', 'm = 6'],
  [String.raw`about $\frac{3}{4}$ of it`, 'about 3/4 of it'],
  [String.raw`$x^2 \leq \sqrt{2}$`, 'x² ≤ √(2)'],
  [String.raw`$x = \pm 2$`, 'x = ± 2'],
])('says %s in plain characters', (text, plain) => {
  expect(plainLabel(text)).toBe(plain);
});
