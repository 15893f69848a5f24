import { describe, expect, it } from 'vitest';
import { normaliseMath } from './normalise-math.ts';

describe('normaliseMath', () => {
  it.each([
    ['\\boxed{\\dfrac{3}{4}}', '3/4'],
    ['\\text{about } 3 \\times 4', 'about 3 * 4'],
    ['x − ５', 'x - 5'],
    ['1,234,567.5', '1234567.5'],
    ['3 1/2 cups', '(3+1/2) cups'],
    ['2½', '(2+1/2)'],
    ['x² + 1', 'x^2 + 1'],
    ['one hundred and twenty-one', '121'],
    ['two thousand five hundred', '2500'],
    ['three quarters', '3/4'],
    ['minus four', '-4'],
    ['two point five', '2.5'],
    ['2 x 3', '2*3'],
    ['two three', '2 3'],
    ['4\u200b2', '42'],
    ['٤٢', '42'],
    ['x^{10}', 'x^10'],
    ['2\\cdot 3', '2* 3'],
    ['2/3 ÷ 4/9', '2/3 / (4/9)'],
    ['12 ÷ 4', '12 / 4'],
    ['\\frac{2}{3} \\div \\frac{4}{9}', '2/3 / (4/9)'],
  ])('reads %s as %s', (text, plain) => {
    expect(normaliseMath(text)).toBe(plain);
  });

  it('keeps the prose', () => {
    expect(normaliseMath('There are **seven** cats, not 1, 2 or 3.')).toBe('There are **7** cats, not 1, 2 or 3.');
  });
});
