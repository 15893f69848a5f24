import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveAnswers } from './derive-answers.ts';

const valuesOf = (task: string): string[] =>
  deriveAnswers(task).map((one) =>
    one.kind === 'value' ? (one.value.d === 1n ? `${one.value.n}` : `${one.value.n}/${one.value.d}`) : one.kind,
  );

describe('deriveAnswers', () => {
  it.each([
    ['Solve 2x + 5 = 13 for x.', ['4']],
    ['Calculate 3 + 4 * 2.', ['11']],
    ['Evaluate log2(64).', ['6']],
    ['Find the greatest common divisor of 12 and 18.', ['6']],
    ['Work out |3 - 11|.', ['8']],
    ['What is the cube root of 27?', ['3']],
    ['1) 12 * 12 =\n2) 7 - 9 = ?', ['144', '-2']],
    ['Solve x^2 - 5x + 6 = 0.', ['3', '2']],
    ['Solve $2x^2 = 8$.', ['2', '-2']],
    ['Solve x^2 - 2 = 0.', ['expression', 'expression']],
    ['Find x and y: x + y = 10 and x - y = 4.', ['7', '3']],
    ['What is 15% of 80?', ['12']],
    ['30 is what percent of 120?', ['25', '1/4']],
    ['24 is 40% of what number?', ['60']],
    ['A coat of $80 has 25% off. What does it cost?', ['60', '20']],
    ['A train goes 60 km/h for 3 hours. How far does it go?', ['180']],
    ['How long do 150 miles take at 50 mph?', ['3']],
    ['She runs 12 km in 2 hours. What is her speed?', ['6']],
    ['4 pens cost $6. How much do 10 pens cost?', ['15']],
  ])('derives from “%s”', (task, values) => {
    expect(valuesOf(task)).toEqual(values);
  });

  it.each([
    'How many apples does Tom have left?',
    'Explain why x = x.',
    'Write about 3 of the 5 kings.',
    'Find the product of 2 and 3 prime factors.',
    '',
  ])('derives nothing from “%s”', (task) => expect(valuesOf(task)).toEqual([]));

  it('finds the roots and the pair that a task was made from', () => {
    const whole = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(whole, whole, (p, q) => {
        const sign = (n: number): string => (n < 0 ? `- ${-n}` : `+ ${n}`);
        const quadratic = valuesOf(`Solve x^2 ${sign(-(p + q))}x ${sign(p * q)} = 0.`);
        expect(new Set(quadratic)).toEqual(new Set([`${p}`, `${q}`]));
        const pair = valuesOf(`Solve 2a + 3b = ${2 * p + 3 * q} and a - b = ${p - q}.`);
        expect(new Set(pair)).toEqual(new Set([`${p}`, `${q}`]));
      }),
    );
  });
});
