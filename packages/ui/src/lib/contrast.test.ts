import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, mixSrgb, parseHex } from './contrast.ts';

const css = readFileSync(new URL('../theme.css', import.meta.url), 'utf8');
const pair = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu;

/** The hex pairs of one rule of theme.css, as [name, [light, dark]]. */
function readTokens(selector: string): Map<string, readonly [string, string]> {
  const body = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map([...body.matchAll(pair)].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const roles = ['student', 'instructor', 'parent', 'admin', 'welcome'];
const tones = ['success', 'warning', 'danger', 'info'];
const grounds = ['paper', 'surface', 'well'];

const cases = roles.flatMap((role) =>
  [0, 1].map((theme) => {
    const tokens = new Map([...readTokens(':root'), ...readTokens(`[data-role="${role}"]`)]);
    const color = (name: string) => {
      const token = tokens.get(name)?.[theme];
      if (!token) throw new Error(`theme.css has no ${name}`);
      return parseHex(token);
    };
    return { name: `${role}, ${theme === 0 ? 'light' : 'dark'}`, color };
  }),
);

describe.each(cases)('the theme of $name', ({ color }) => {
  const ratio = (text: string, ground: string) => contrastRatio(color(text), color(ground));
  const wash = (name: string) => mixSrgb(color(name), color('surface'), 0.09);

  it.each(
    ['ink', 'ink-soft', 'ink-faint', 'accent', ...tones].flatMap((text) =>
      grounds.map((ground) => [text, ground] as const),
    ),
  )('lets %s be read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', ...tones])('lets %s and body text be read on its own wash', (tone) => {
    expect(contrastRatio(color(tone), wash(tone))).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(color('ink-soft'), wash(tone))).toBeGreaterThanOrEqual(4.5);
  });

  it('lets button text be read on the accent, at rest and under the pointer', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(color('on-accent'), mixSrgb(color('accent'), color('ink'), 0.88))).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the edge of a control and the focus ring at 3:1', () => {
    for (const ground of grounds) {
      expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3);
      expect(ratio('accent', ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('contrastRatio', () => {
  it('gives the known ends and a known middle', () => {
    expect(contrastRatio(parseHex('#000000'), parseHex('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrastRatio(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.48, 2);
    expect(contrastRatio(parseHex('#336699'), parseHex('#336699'))).toBe(1);
  });
});
