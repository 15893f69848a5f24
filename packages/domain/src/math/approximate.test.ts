import { describe, expect, it } from 'vitest';
import { approximate } from './approximate.ts';

describe('approximate', () => {
  it.each([
    ['2 pi', 6.2832],
    ['sqrt(3)', 1.7321],
    ['(1+sqrt(5))/2', 1.618],
    ['3*sqrt(2)/2', 2.1213],
  ])('of %s is near %d', (text, value) => {
    expect(approximate(text)).toBeCloseTo(value, 3);
  });

  it.each(['2x', '7/3', 'sqrt(x)', 'sqrt(-1)', ''])('of “%s” is none', (text) => {
    expect(approximate(text)).toBeNull();
  });
});
