/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { people } from '../core/settings.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { figureText, gcd, inBrackets, lcm } from '../core/write-maths.ts';

const AREA = /\barithmetic\b|\bnumbers?\b|\boperations?\b|\bpre-?algebra\b/i;

export const arithmeticGenerators: readonly ItemGenerator[] = [
  {
    id: 'order-of-operations',
    skill: 'Order of operations',
    standards: [],
    topics: /\border of operations\b|\bpemdas\b|\bbodmas\b|\bnumerical expressions?\b/i,
    area: AREA,
    grades: [5, 7],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [a, b, d] = [dice.int(4, 30), dice.int(2, 9), dice.int(2, 6)];
      const c = d + dice.int(2, 7);
      const ask = (maths: string): string =>
        dice.pick([
          `What is the value of ${showMaths(maths)}?`,
          `Work out ${showMaths(maths)}.`,
          `Evaluate ${showMaths(maths)}.`,
        ]);
      if (level === 'easy') {
        const value = a + b * c;
        return {
          stem: ask(`${a} + ${b} * ${c}`),
          answer: { kind: 'number', value: String(value) },
          mistakes: [
            slip((a + b) * c, 'You went from left to right. Multiplication comes before addition.'),
            slip(a + b + c, `You added ${b} and ${c}; the sign between them is a multiplication.`),
            slip(a * b + c, 'You swapped the two signs: read which numbers are multiplied.'),
            slip(b * c, `You left out the ${a} that is added.`),
            slip(a * b * c, 'You multiplied everything; there is one addition as well.'),
          ],
          explanation: `Multiply first: ${b} × ${c} = ${b * c}. Then add: ${a} + ${b * c} = ${value}.`,
          proof: { comesTo: `${a}+${b}*${c}` },
        };
      }
      const power = level === 'hard' ? 2 : 1;
      const inner = (c - d) ** power;
      const [shown, value] = [`${a} - ${b} * (${c} - ${d})${power === 2 ? '^2' : ''}`, a - b * inner];
      return {
        stem: ask(shown),
        answer: { kind: 'number', value: String(value) },
        mistakes: [
          slip((a - b) * inner, `You subtracted before you multiplied: ${b} multiplies the bracket first.`),
          slip(a - (b * c - d), `You multiplied only ${c} by ${b}. Work the bracket out first.`),
          slip(a + b * inner, 'You added where the sign is a minus.'),
          slip(
            power === 2 ? a - (b * (c - d)) ** 2 : a - b * (c + d),
            power === 2
              ? 'You squared the product. The power belongs to the bracket alone.'
              : 'You added inside the bracket; its sign is a minus.',
          ),
          slip(
            power === 2 ? a - b * (c * c - d * d) : a - b - (c - d),
            power === 2
              ? 'You squared each number of the bracket by itself. Subtract first, then square.'
              : 'You subtracted where the bracket is multiplied.',
          ),
        ],
        explanation: `The bracket first: ${c} - ${d} = ${c - d}${power === 2 ? `, squared ${inner}` : ''}. Then the product: ${b} × ${inner} = ${b * inner}. Then ${a} - ${b * inner} = ${value}.`,
        proof: { comesTo: shown },
      };
    },
  },
  {
    id: 'signed-numbers',
    skill: 'Operations with negative numbers',
    standards: [],
    topics: /\bnegative numbers?\b|\bsigned numbers?\b|\bintegers?\b/i,
    area: /\barithmetic\b|\bnumber system\b|\brational numbers?\b|\bpre-?algebra\b/i,
    grades: [6, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [a, b, c] = [-dice.int(3, 15), -dice.int(2, 12), dice.int(2, 9)];
      if (level === 'easy') {
        const value = a - b;
        return {
          stem: dice.pick([
            `What is ${showMaths(`${a} - (${b})`)}?`,
            `Work out ${showMaths(`${a} - (${b})`)}.`,
            `One morning it is ${a} degrees in one town and ${b} degrees in another. How much is ${showMaths(`${a} - (${b})`)}?`,
          ]),
          answer: { kind: 'number', value: String(value) },
          mistakes: [
            slip(a + b, `Subtracting ${b} is adding ${-b}: two minus signs in a row make a plus.`),
            slip(-value, 'The size is right, the sign is not. Which number lies further to the left?'),
            slip(-(a + b), 'You added the sizes and dropped the sign.'),
            slip(a * b, 'You multiplied; the sign between the numbers is a minus.'),
          ],
          explanation: `Subtracting ${b} is the same as adding ${-b}: ${a} + ${-b} = ${value}.`,
          proof: { comesTo: `${a}-(${b})` },
        };
      }
      const value = a * b - c * b;
      return {
        stem: `${dice.pick(['What is the value of', 'Work out', 'Evaluate'])} ${showMaths(`(${a})(${b}) - ${c} * (${b})`)}.`.replace(
          /^(What.*)\.$/,
          '$1?',
        ),
        answer: { kind: 'number', value: String(value) },
        mistakes: [
          slip(-a * b - c * b, 'The product of two negative numbers is positive.'),
          slip(a * b + c * b, `${c} times ${b} is negative, and subtracting a negative number adds.`),
          slip((a * b - c) * b, 'You subtracted before the second multiplication.'),
          slip(-value, 'Check the sign of each product first.'),
        ],
        explanation: `(${a})(${b}) = ${a * b} and ${c} × ${inBrackets(b)} = ${c * b}. Then ${a * b} - (${c * b}) = ${value}.`,
        proof: { comesTo: `(${a})*(${b})-${c}*(${b})` },
      };
    },
  },
  {
    id: 'common-multiples',
    skill: 'Least common multiple and greatest common factor',
    standards: [],
    topics:
      /\b(?:least|lowest) common multiple|\b(?:greatest|highest) common (?:factor|divisor)|\blcm\b|\bgcf\b|\bfactors? and multiples?\b|\bmultiples?\b/i,
    area: AREA,
    grades: [5, 7],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const base = dice.int(2, level === 'easy' ? 4 : 8);
      const [p, q] = dice.sample([2, 3, 5, 7], 2);
      if (p === undefined || q === undefined) return null;
      const [a, b] = [base * p, base * q];
      const [least, most] = [lcm(a, b), gcd(a, b)];
      const [first, second] = people(dice, 2);
      if (dice.int(0, 1) === 0)
        return {
          stem: dice.pick([
            `What is the least common multiple of ${a} and ${b}?`,
            `${first} visits the library every ${a} days and ${second} every ${b} days. Today both are there. In how many days will both be there on one day again for the first time?`,
            `One bus leaves every ${a} minutes, another every ${b} minutes. They have just left together. In how many minutes do they next leave together?`,
          ]),
          answer: { kind: 'number', value: String(least), only: 'count' },
          mistakes: [
            slip(a * b, 'This is a common multiple, but not the least one: the two numbers share a factor.'),
            slip(most, 'This is the greatest common factor. A common multiple is at least as large as both numbers.'),
            slip(a + b, 'You added the numbers. Write out the multiples of each and look for the first in both lists.'),
            slip(2 * Math.max(a, b), `This is a multiple of ${Math.max(a, b)} alone.`),
            slip(least * 2, 'Both numbers divide this, but a smaller one works too.'),
          ],
          explanation: `${a} = ${base} × ${p} and ${b} = ${base} × ${q}, so the least common multiple is ${base} × ${p} × ${q} = ${least}.`,
          proof: {
            found: least % a === 0 && least % b === 0 && !range(1, least - 1).some((n) => n % a === 0 && n % b === 0),
          },
        };
      return {
        stem: dice.pick([
          `What is the greatest common factor of ${a} and ${b}?`,
          `${first} has ${a} red and ${b} blue beads and makes equal bags with nothing left over, each with as many red and as many blue beads as every other. What is the largest number of bags?`,
          `Two ropes, ${a} feet and ${b} feet long, are cut into pieces of one length with nothing left over. How many feet long can a piece be at most?`,
        ]),
        answer: { kind: 'number', value: String(most), only: 'count' },
        mistakes: [
          slip(least, 'This is the least common multiple. A factor is at most as large as the numbers.'),
          slip(1, 'They share a larger factor than 1.'),
          slip(Math.abs(a - b), 'This is the difference of the numbers.'),
          slip(Math.min(p, q), `${Math.min(p, q)} does not divide both numbers.`),
          slip(most * Math.min(p, q), `This divides ${base * Math.min(p, q)} but not both numbers.`),
          slip(Math.max(p, q), `${Math.max(p, q)} does not divide both numbers.`),
        ],
        explanation: `${a} = ${base} × ${p} and ${b} = ${base} × ${q}. ${p} and ${q} share no factor, so the greatest common factor is ${most}.`,
        proof: {
          found:
            range(1, a)
              .filter((n) => a % n === 0 && b % n === 0)
              .at(-1) === most,
        },
      };
    },
  },
  {
    id: 'decimal-products',
    skill: 'Multiplying decimals',
    standards: [],
    topics: /\bdecimals?\b/i,
    area: AREA,
    grades: [5, 7],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [m, n] = [dice.int(12, 79), dice.int(2, 9)];
      const places = level === 'easy' ? 1 : 2;
      const [a, b] = [m / 10, n / 10 ** places];
      const value = figureText((m * n) / 10 ** (places + 1));
      if (value === null || m % 10 === 0) return null;
      const times = (power: number): string | null => figureText((m * n) / 10 ** (places + 1 + power));
      return {
        stem: dice.pick([
          `What is ${a} × ${b}?`,
          `Work out the product of ${a} and ${b}.`,
          `A cord weighs ${b} kilograms a metre. How many kilograms do ${a} metres of it weigh?`,
          `A garden strip is ${a} metres long and ${b} metres wide. What is its area in square metres?`,
        ]),
        answer: { kind: 'number', value },
        mistakes: [
          slip(times(-1), 'Count the decimal places of both factors: the point stands one place too far right.'),
          slip(times(1), 'Count the decimal places of both factors: the point stands one place too far left.'),
          slip(times(-2), 'You kept the decimal places of neither factor.'),
          slip(a + b, 'You added; the question asks for a product.'),
        ],
        explanation: `Without the points ${m} × ${n} = ${m * n}. The factors have ${places + 1} decimal places together, so the product is ${value}.`,
        proof: { comesTo: `${a}*${b}` },
      };
    },
  },
];

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
