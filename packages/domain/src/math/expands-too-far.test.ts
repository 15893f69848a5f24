import { expect, it } from 'vitest';
import { expandsTooFar } from './expands-too-far.ts';
import { judgeEquivalence } from './judge-equivalence.ts';
import { judgeForm } from './judge-form.ts';

it.each([
  '(x+1)^999',
  '((x+1)^9)^9',
  '(x+y+1)^9',
  '(a+b+c+d)'.repeat(7),
  `${'('.repeat(12)}x+1${')^9'.repeat(12)}`,
  '(x+1)'.repeat(21),
])('does not have %s multiplied out', (text) => {
  expect(expandsTooFar(text)).toBe(true);
  expect(judgeForm(text, text)).toBe(null);
  expect(judgeEquivalence(`${text}=y`, 'x=y+1')).toBe('unknown');
});

it.each(['(x-1)^2+(y+2)^2', '(x+1)^10', '(x+1)(x+2)(x+3)', '2(x+1)^(1/2)', 'x^99', '10^99 x'])(
  'has %s read',
  (text) => {
    expect(expandsTooFar(text)).toBe(false);
  },
);
