import { describe, expect, it } from 'vitest';
import { splitMath } from './split-math.ts';
import { trimAroundDisplay } from './trim-around-display.ts';

const math = (tex: string, source: string, display = false) => ({ kind: 'math', tex, display, source });
const text = (value: string) => ({ kind: 'text', text: value });

describe('splitMath', () => {
  it.each([
    ['plain words', [text('plain words')]],
    ['Solve $2x+5=13$.', [text('Solve '), math('2x+5=13', '$2x+5=13$'), text('.')]],
    ['\\(a\\) and \\[b\\]', [math('a', '\\(a\\)'), text(' and '), math('b', '\\[b\\]', true)]],
    ['$$\\frac{1}{2}$$', [math('\\frac{1}{2}', '$$\\frac{1}{2}$$', true)]],
    ['$$\nx = 1\n$$', [math('x = 1', '$$\nx = 1\n$$', true)]],
    ['$a$$b$', [math('a', '$a$'), math('b', '$b$')]],
    ['\\(\\text{cost } \\$5\\)', [math('\\text{cost } \\$5', '\\(\\text{cost } \\$5\\)')]],
    ['$x \\text{ in \\$}$', [math('x \\text{ in \\$}', '$x \\text{ in \\$}$')]],
    ['$x$-axis', [math('x', '$x$'), text('-axis')]],
    ['$5x$ costs', [math('5x', '$5x$'), text(' costs')]],
  ])('finds the formulas of %j', (input, expected) => {
    expect(splitMath(input)).toEqual(expected);
  });

  it.each([
    ['It costs $5 and $6.', 'It costs $5 and $6.'],
    ['$5', '$5'],
    ['from $5 to $10, or $15', 'from $5 to $10, or $15'],
    ['a \\$5 note and \\$6', 'a $5 note and $6'],
    ['an open $x', 'an open $x'],
    ['$$', '$$'],
    ['$$ $$', '$$ $$'],
    ['\\(\\)', '\\(\\)'],
    ['\\( never closed', '\\( never closed'],
    ['$a\n\nb$', '$a\n\nb$'],
    ['trailing \\', 'trailing \\'],
  ])('leaves %j as text', (input, expected) => {
    const pieces = splitMath(input);
    expect(pieces.every((piece) => piece.kind === 'text')).toBe(true);
    expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')).toBe(expected);
  });

  it('takes money and a formula in one sentence apart', () => {
    expect(splitMath('She has $20 and buys $n$ pens.')).toEqual([
      text('She has $20 and buys '),
      math('n', '$n$'),
      text(' pens.'),
    ]);
  });

  it('returns nothing for an empty text', () => {
    expect(splitMath('')).toEqual([]);
  });
});

describe('trimAroundDisplay', () => {
  it('drops the line breaks around a displayed formula and keeps the spaces around one in the line', () => {
    const pieces = splitMath('Start from\n$$a$$\nand $b$ then\n$$c$$\n');
    expect(trimAroundDisplay(pieces)).toEqual([
      text('Start from'),
      math('a', '$$a$$', true),
      text('and '),
      math('b', '$b$'),
      text(' then'),
      math('c', '$$c$$', true),
    ]);
  });
});
