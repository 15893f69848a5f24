/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { showMaths, toTex } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { lcm, ratioText } from '../core/write-maths.ts';

const AREA = /\bfractions?\b|\brational numbers?\b|\barithmetic\b|\bnumber system\b/i;

export const fractionGenerators: readonly ItemGenerator[] = [
  {
    id: 'fraction-sum',
    skill: 'Adding fractions',
    standards: [],
    topics: /\b(?:add(?:ing|ition)?|sum)\b.{0,20}\bfractions?\b|\bfractions?\b|\bunlike denominators?\b/i,
    area: AREA,
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
  {
    id: 'fraction-product',
    skill: 'Multiplying and dividing fractions',
    standards: [],
    topics:
      /\b(?:multiply|multiplying|multiplication|divid|division|product|quotient)\w*\b.{0,25}\bfractions?\b|\bfractions?\b/i,
    area: AREA,
    grades: [5, 7],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [b, d] = [dice.int(3, 9), dice.int(3, 9)];
      const [a, c] = [dice.int(1, b - 1), dice.int(1, d - 1)];
      const divides = level === 'medium';
      const [left, right] = [`${a}/${b}`, `${c}/${d}`];
      const value = divides ? ratioText(a * d, b * c) : ratioText(a * c, b * d);
      if (value === null || left === right || ratioText(a, b) !== left || ratioText(c, d) !== right) return null;
      const task = divides ? `$${toTex(left)} \\div ${toTex(right)}$` : showMaths(`${left} * ${right}`);
      return {
        stem: dice.pick([
          `What is ${task}?`,
          `Work out ${task} in lowest terms.`,
          `Find the ${divides ? 'quotient' : 'product'}: ${task}.`,
        ]),
        typed: 'Give a fraction or a whole number.',
        answer: { kind: 'number', value, only: 'positive' },
        mistakes: [
          slip(
            divides ? ratioText(a * c, b * d) : ratioText(a * d, b * c),
            divides
              ? 'You multiplied without turning the second fraction over.'
              : 'You turned the second fraction over; that is for division.',
          ),
          slip(
            divides ? ratioText(b * c, a * d) : ratioText(a + c, b + d),
            divides
              ? 'You turned the first fraction over in place of the second.'
              : 'You added tops and bottoms; multiply them.',
          ),
          slip(ratioText(a * d + b * c, b * d), 'This is the sum of the fractions.'),
          slip(ratioText(a * c, b + d), 'The tops were multiplied but the bottoms were added.'),
          slip(ratioText(a * c, d), `The bottom ${b} was lost on the way.`),
        ],
        explanation: divides
          ? `Multiply by the second fraction turned over: ${showMaths(`${left} * ${d}/${c}`)} comes to ${showMaths(value)}.`
          : `Multiply the tops and multiply the bottoms: ${showMaths(`${a * c}/${b * d}`)}${value === `${a * c}/${b * d}` ? '' : `, which is ${showMaths(value)} in lowest terms`}.`,
        proof: { comesTo: divides ? `(${left})/(${right})` : `(${left})*(${right})` },
      };
    },
  },
  {
    id: 'fraction-of-amount',
    skill: 'A fraction of an amount',
    standards: [],
    topics: /\bfractions? of\b|\bfractions?\b.{0,30}\bword problems?\b|\bfractions?\b/i,
    area: AREA,
    grades: [4, 7],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const b = dice.int(3, 8);
      const a = dice.int(2, b - 1);
      const part = dice.int(3, level === 'easy' ? 9 : 30);
      const [whole, used] = [b * part, a * part];
      if (ratioText(a, b) !== `${a}/${b}` || a === b) return null;
      const left = level === 'medium';
      const [value, rest] = left ? [whole - used, used] : [used, whole - used];
      const name = person(dice);
      const share = showMaths(`${a}/${b}`);
      return {
        stem: dice.pick(
          left
            ? [
                `${name} has ${whole} photos and deletes ${share} of them. How many photos are left?`,
                `A tank holds ${whole} litres of water, and ${share} of it is used. How many litres remain?`,
                `A bakery makes ${whole} rolls and sells ${share} of them. How many rolls are not sold?`,
              ]
            : [
                `${name} has ${whole} photos, and ${share} of them show animals. How many photos show animals?`,
                `A tank holds ${whole} litres when full. How many litres are in it when it is ${share} full?`,
                `What is ${share} of ${whole}?`,
              ],
        ),
        answer: { kind: 'number', value: String(value), only: 'count' },
        mistakes: [
          slip(
            rest,
            left
              ? 'This is the part that is gone. The question asks for what remains.'
              : 'This is the rest; the question asks for the part itself.',
          ),
          slip(part, `This is one of ${b} equal parts.`),
          slip(whole / a, `You divided by ${a}. Divide by the bottom of the fraction, then multiply by the top.`),
          slip(whole - a, `You subtracted ${a}; a fraction of an amount is found by multiplying.`),
          slip(whole - b, `You subtracted ${b}; a fraction of an amount is found by multiplying.`),
        ],
        explanation: `One ${ORDINALS[b] ?? 'part'} of ${whole} is ${part}, so ${a} of them are ${used}.${left ? ` What remains is ${whole} - ${used} = ${value}.` : ''}`,
        proof: { comesTo: left ? `${whole} * (1 - ${a}/${b})` : `${whole} * ${a} / ${b}` },
      };
    },
  },
];

const ORDINALS: Readonly<Record<number, string>> = {
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
};
