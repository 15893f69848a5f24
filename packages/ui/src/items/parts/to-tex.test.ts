import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { formulaOptions } from '../../math/render-formula.ts';
import { toTex } from './to-tex.ts';

describe('toTex', () => {
  it.each([
    ['x^2 - 9', '{x}^{2}-9'],
    ['x^10', '{x}^{10}'],
    ['x^-2', '{x}^{-2}'],
    ['x^(n+1)', '{x}^{n+1}'],
    ['3/4', '\\frac{3}{4}'],
    ['(x+1)/(x-1)', '\\frac{x+1}{x-1}'],
    ['2x/3', '2\\frac{x}{3}'],
    ['sqrt(2)/2', '\\frac{\\sqrt{2}}{2}'],
    ['2*3', '2 \\cdot 3'],
    ['x <= 3', 'x \\le 3'],
    ['2pi', '2\\pi '],
    ['x = 2 or x = -3', 'x=2\\text{ or }x=-3'],
    ['(x+1)(x-1)', '\\left(x+1\\right)\\left(x-1\\right)'],
    ['\\frac{1}{2}', '\\frac{1}{2}'],
    ['$\\pi$', '\\pi'],
    ['50%', '50\\%'],
    ['no solution', 'no\\text{ solution }'],
  ])('shows %s as %s', (text, tex) => {
    expect(toTex(text)).toBe(tex);
  });

  it.each([
    'x^',
    '1/',
    '(',
    '((((',
    'sqrt',
    '^2',
    '/',
    '{',
    '#',
    '_',
    '&',
    '~',
    '(x+1',
    '^^',
    '2^3^4',
    '(('.repeat(60),
  ])('gives something to draw while %s is being typed', (text) => {
    expect(() => katex.renderToString(toTex(text), formulaOptions(false))).not.toThrow();
  });
});
