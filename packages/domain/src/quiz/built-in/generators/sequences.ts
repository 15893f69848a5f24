/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { slip } from '../core/slip.ts';

const AREA = /\bsequences?\b|\bpatterns?\b/i;

export const sequenceGenerators: readonly ItemGenerator[] = [
  {
    id: 'arithmetic-sequence',
    skill: 'Arithmetic sequences',
    standards: [],
    topics: /\barithmetic sequences?\b|\bsequences?\b|\bnth term\b|\bpatterns?\b/i,
    area: AREA,
    grades: [7, 11],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [a, d, n] = [dice.int(2, 15), dice.int(3, 9), level === 'easy' ? dice.int(6, 12) : dice.int(20, 60)];
      const value = a + (n - 1) * d;
      return {
        stem: dice.pick([
          `A sequence starts at ${a} and goes up by ${d} each time. What is term number ${n}?`,
          `The first row of a hall has ${a} seats, and each row has ${d} seats more than the row before. How many seats does row ${n} have?`,
          `${person(dice)} runs ${a} laps on the first day and ${d} laps more each day than the day before. How many laps is that on day ${n}?`,
          `The sequence ${a}, ${a + d}, ${a + 2 * d}, ${a + 3 * d} goes on in the same way. What is its term number ${n}?`,
        ]),
        answer: { kind: 'number', value: String(value), only: 'count' },
        mistakes: [
          slip(a + n * d, `From the first term to term ${n} there are ${n - 1} steps, not ${n}.`),
          slip(n * d, `The first term, ${a}, was left out.`),
          slip((n - 1) * d, `The first term, ${a}, was left out.`),
          slip(a + (n - 2) * d, `One step is missing: there are ${n - 1} steps.`),
          slip(a * n + d, `${d} is added at each step; ${a} is there only once.`),
        ],
        explanation: `There are ${n - 1} steps of ${d} from the first term: ${a} + ${n - 1} × ${d} = ${value}.`,
        proof: { found: Array.from({ length: n - 1 }).reduce<number>((term) => term + d, a) === value },
      };
    },
  },
  {
    id: 'geometric-sequence',
    skill: 'Geometric sequences',
    standards: [],
    topics: /\bgeometric sequences?\b|\bsequences?\b/i,
    area: AREA,
    grades: [9, 12],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice) => {
      const [a, r, n] = [dice.int(1, 6), dice.int(2, 4), dice.int(5, 7)];
      const value = a * r ** (n - 1);
      return {
        stem: dice.pick([
          `A geometric sequence has the first term ${a} and the common ratio ${r}. What is term number ${n}?`,
          `Each term of a sequence is ${r} times the one before, and the first term is ${a}. What is term number ${n}?`,
          `The sequence ${a}, ${a * r}, ${a * r * r} goes on in the same way, each term ${r} times the one before. What is term number ${n}?`,
        ]),
        answer: { kind: 'number', value: String(value), only: 'count' },
        mistakes: [
          slip(a * r ** n, `From the first term to term ${n} there are ${n - 1} steps, not ${n}.`),
          slip(a * r ** (n - 2), `One step is missing: there are ${n - 1} steps.`),
          slip(a + (n - 1) * r, `You added ${r} at each step; each step multiplies.`),
          slip(a * r * (n - 1), `${n - 1} steps multiply by ${r} each: use a power.`),
          slip(r ** (n - 1), `The first term, ${a}, was left out.`),
        ],
        explanation: `There are ${n - 1} steps, each times ${r}: ${a} × ${r}^${n - 1} = ${value}.`,
        proof: { found: Array.from({ length: n - 1 }).reduce<number>((term) => term * r, a) === value },
      };
    },
  },
];
