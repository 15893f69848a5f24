/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { showMaths } from '../core/show-answer.ts';
import { lcm, ratioText } from '../core/write-maths.ts';

export const fractionGenerators: readonly ItemGenerator[] = [
  {
    id: 'fraction-sum',
    skill: 'Adding fractions',
    standards: [],
    topics: /\b(?:add(?:ing|ition)?|sum)\b.{0,20}\bfractions?\b|\bfractions?\b|\bunlike denominators?\b/i,
    area: /\bfractions?\b|\brational numbers?\b|\barithmetic\b|\bnumber system\b/i,
    grades: [4, 7],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const b = dice.int(2, level === 'easy' ? 5 : 9);
      const d = level === 'easy' ? b * dice.int(2, 3) : dice.int(3, 10);
      const [a, c] = [dice.int(1, b - 1), dice.int(1, d - 1)];
      const [left, right, sum] = [ratioText(a, b), ratioText(c, d), ratioText(a * d + c * b, b * d)];
      if (b === d || sum === null || left !== `${a}/${b}` || right !== `${c}/${d}`) return null;
      const bottom = lcm(b, d);
      const over = (n: number): string => `${n}/${bottom}`;
      return {
        stem: dice.pick([
          `What is ${showMaths(`${left} + ${right}`)}?`,
          `Work out ${showMaths(`${left} + ${right}`)} and give the result in lowest terms.`,
          `A recipe takes ${showMaths(left)} cup of milk and ${showMaths(right)} cup of cream. How many cups is that together?`,
          `A hiker walks ${showMaths(left)} mile before lunch and ${showMaths(right)} mile after it. How many miles is that in all?`,
        ]),
        typed: 'Give a fraction or a whole number.',
        answer: { kind: 'number', value: sum, only: 'positive' },
        mistakes: [
          {
            leadsTo: ratioText(a + c, b + d),
            told: 'You added the tops and the bottoms. Fractions need one common denominator before they are added.',
          },
          {
            leadsTo: ratioText(a + c, bottom),
            told: `The bottoms are now ${bottom}, but the tops were left as they were: each must grow with its bottom.`,
          },
          { leadsTo: ratioText(a * c, b * d), told: 'You multiplied the fractions; the question asks for their sum.' },
          {
            leadsTo: ratioText(Math.abs(a * d - c * b), b * d),
            told: 'You subtracted; the question asks for the sum.',
          },
          {
            leadsTo: ratioText(a + c, Math.max(b, d)),
            told: 'Only one of the fractions was brought over the common denominator.',
          },
        ],
        explanation: `Over the common denominator ${bottom}: ${showMaths(`${over((a * bottom) / b)} + ${over((c * bottom) / d)} = ${over((a * bottom) / b + (c * bottom) / d)}`)}${sum === over((a * bottom) / b + (c * bottom) / d) ? '' : `, which is ${showMaths(sum)} in lowest terms`}.`,
        proof: { comesTo: `${left} + ${right}` },
      };
    },
  },
];
