import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_TEXT, tidyText } from './tidy-text.ts';

test('lines stay, white space evens out, cells stay apart', () => {
  expect(tidyText('  1.  Solve\u00a0it. \r\n\r\n\r\n\r\n2.\tx \t\t y\u2028end\f')).toBe(
    '1. Solve it.\n\n2.\tx\ty\nend',
  );
});

test('signs of mathematics stay, letters in another dress become plain', () => {
  expect(tidyText('3 × 4 ÷ 2 − ½ ≤ √9 x² 𝑥 𝟑 ﬁve ２')).toBe('3 × 4 ÷ 2 − ½ ≤ √9 x² x 3 five 2');
});

test('nothing unseen is kept: zero width, bidi, tags, fillers, selectors, private use, controls', () => {
  const smuggled = '\u200b\u202e\u2066\ufeff\u{e0049}\u{e0067}\u3164\ufe0f\u{e0100}\ue000\u0007\u00ad';
  expect(tidyText(`an${smuggled}swer`)).toBe('answer');
});

test('any text ends up short, well formed, without controls, and the same when tidied again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const tidy = tidyText(text);
      expect(tidy).toBe(tidy.toWellFormed());
      expect(tidy).not.toMatch(/[^\P{Cc}\t\n]|\p{Cf}/u);
      expect(tidyText(tidy)).toBe(tidy);
    }),
  );
});

test('what is too long is cut at the end of a line', () => {
  const tidy = tidyText('line of text\n'.repeat(30_000));
  expect(tidy.length).toBeLessThanOrEqual(MAX_TEXT);
  expect(tidy.endsWith('line of text')).toBe(true);
  expect(tidyText('😀'.repeat(MAX_TEXT))).toBe('😀'.repeat(MAX_TEXT / 2));
});
