/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { figureText } from '../core/write-maths.ts';

const PERCENT = ['SAT.MATH.PROBLEM-SOLVING.PERCENTAGES'];
const AREA = /\bper ?cent|\bproblem[- ]solving\b|\bratios? and proportion/i;

export const percentageGenerators: readonly ItemGenerator[] = [
  {
    id: 'percent-of',
    skill: 'Percent of a quantity',
    standards: PERCENT,
    topics: /\bper ?cent(?:age)?s?\b/i,
    area: AREA,
    grades: [6, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const p = level === 'easy' ? dice.pick([10, 20, 25, 50, 30, 40]) : dice.pick([5, 15, 35, 45, 12, 55, 65, 85]);
      const whole = dice.int(3, 30) * 20;
      const part = (p * whole) / 100;
      if (!Number.isInteger(part)) return null;
      const name = person(dice);
      const told = (sentence: string): string => sentence;
      return {
        stem: dice.pick([
          `What is ${p}% of ${whole}?`,
          `A school has ${whole} students, and ${p}% of them walk to school. How many students walk to school?`,
          `${name} read ${p}% of a book that has ${whole} pages. How many pages did ${name} read?`,
          `A farm has ${whole} trees. ${p}% of the trees are apple trees. How many apple trees are there?`,
          `In a survey of ${whole} people, ${p}% said that they play an instrument. How many people is that?`,
        ]),
        answer: { kind: 'number', value: String(part), only: 'count' },
        mistakes: [
          {
            leadsTo: figureText(whole - part),
            told: told(`This is the rest, ${100 - p}% of ${whole}. The question asks for the ${p}%.`),
          },
          {
            leadsTo: figureText(whole - p),
            told: `You subtracted ${p} from ${whole}. Per cent means “of a hundred”: multiply by ${p}/100.`,
          },
          {
            leadsTo: figureText(part * 10),
            told: 'You divided by 10 in place of 100: the point stands one place too far right.',
          },
          { leadsTo: figureText(part / 10), told: 'The point slipped one place to the left: per cent divides by 100.' },
          {
            leadsTo: figureText(whole / p),
            told: `You divided ${whole} by ${p}. Only for 10% does dividing by 10 work; here multiply by ${p}/100.`,
          },
        ],
        explanation: `${p}% means ${p}/100, so multiply: ${p}/100 × ${whole} = ${part}.`,
        proof: { comesTo: `${whole} * ${p}%` },
      };
    },
  },
];
