/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { sumText } from '../core/write-maths.ts';

const STANDARDS = ['SAT.MATH.ALGEBRA.SYSTEMS'];
const AREA = /\bsystems?\b|\bsimultaneous\b|\balgebra\b/i;
const TOPICS = /\bsystems? of\b|\bsystems?\b|\bsimultaneous\b|\belimination\b|\bsubstitution\b/i;

export const systemGenerators: readonly ItemGenerator[] = [
  {
    id: 'system-value',
    skill: 'Solving systems of equations',
    standards: STANDARDS,
    topics: TOPICS,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [x, y] = [dice.int(1, 9), dice.int(1, 9) * (level === 'easy' ? 1 : dice.pick([1, -1]))];
      const [a, b] = level === 'easy' ? [1, 1] : [dice.int(2, 4), dice.int(2, 5)];
      const [c, d] = level === 'easy' ? [1, -1] : [dice.int(1, 3), -dice.int(1, 4)];
      if (a * d === b * c || x === y) return null;
      const lines = [
        [a, b],
        [c, d],
      ].map(
        ([p = 0, q = 0]) =>
          `${sumText([
            [p, 'x'],
            [q, 'y'],
          ])} = ${p * x + q * y}`,
      );
      const [first = '', second = ''] = lines;
      const asks = dice.pick<readonly [string, number]>(
        level === 'hard'
          ? [
              ['x + y', x + y],
              ['x - y', x - y],
            ]
          : [
              ['x', x],
              ['y', y],
            ],
      );
      return {
        stem: dice.pick([
          `If ${showMaths(first)} and ${showMaths(second)}, what is the value of ${showMaths(asks[0])}?`,
          `The pair (x, y) solves both ${showMaths(first)} and ${showMaths(second)}. What is ${showMaths(asks[0])}?`,
          `Solve the system ${showMaths(first)}, ${showMaths(second)}. What is the value of ${showMaths(asks[0])}?`,
        ]),
        answer: { kind: 'number', value: String(asks[1]) },
        mistakes: [
          slip(
            asks[0] === 'x' ? y : x,
            asks[0].length === 1
              ? 'This is the value of the other letter.'
              : 'This is the value of one letter; the question asks for both together.',
          ),
          slip(-asks[1], 'A sign was lost when the equations were combined.'),
          slip(
            asks[0] === 'x + y' ? x - y : x + y,
            asks[0].length === 1 ? 'This is the sum of the two values.' : 'Read which sign stands between the letters.',
          ),
          slip(a * x + b * y, 'This is the right side of an equation, not a value of a letter.'),
          slip(asks[1] + 1, 'Put your values into both equations to check: one of them does not hold.'),
        ],
        explanation: `The equations give ${showMaths(`x = ${x}`)} and ${showMaths(`y = ${y}`)}, which satisfy both${asks[0].length === 1 ? `, so ${showMaths(`${asks[0]} = ${asks[1]}`)}` : `, so ${showMaths(`${asks[0]} = ${asks[1]}`)}`}.`,
        proof: { found: solveTwo([a, b, a * x + b * y], [c, d, c * x + d * y], asks[0]) === asks[1] },
      };
    },
  },
  {
    id: 'ticket-system',
    skill: 'Systems of equations in stories',
    standards: STANDARDS,
    topics: TOPICS,
    area: AREA,
    grades: [8, 11],
    levels: ['medium', 'hard'],
    draw: (dice) => {
      const [adults, children] = [dice.int(8, 30), dice.int(8, 40)];
      const [full, half] = [dice.int(7, 12), dice.int(3, 6)];
      const [count, total] = [adults + children, adults * full + children * half];
      if (adults === children) return null;
      const [many, more, few] = dice.pick<readonly [string, string, string]>([
        [
          `A theatre sold ${count} tickets for $${total} in all. An adult ticket costs $${full}, a child ticket $${half}.`,
          'adult tickets',
          'child tickets',
        ],
        [
          `A shop sold ${count} sandwiches for $${total} in all. A large one costs $${full}, a small one $${half}.`,
          'large sandwiches',
          'small sandwiches',
        ],
        [
          `A nursery sold ${count} plants for $${total} in all. A rose costs $${full}, a fern $${half}.`,
          'roses',
          'ferns',
        ],
      ]);
      return {
        stem: `${many} How many ${more} were sold?`,
        answer: { kind: 'number', value: String(adults), only: 'count' },
        mistakes: [
          slip(children, `This is the number of ${few}.`),
          slip(Math.round(count / 2), 'The two kinds were not sold equally often: use the amount of money as well.'),
          slip(Math.floor(total / full), `This would be right if every one had cost $${full}.`),
          slip(Math.abs(adults - children), 'This is how many more of one kind were sold than of the other.'),
          slip(
            total - half * count,
            `This is how many dollars came in beyond $${half} each. Divide it by the difference of the prices.`,
          ),
        ],
        explanation: `If all had cost $${half}, the takings would have been $${half * count}. The other $${total - half * count} come from those that cost $${full - half} more, so there were ${total - half * count} ÷ ${full - half} = ${adults}.`,
        proof: { holds: [`${full} * a + ${half} * (${count} - a) = ${total}`], at: { a: String(adults) } },
      };
    },
  },
];

/** By Cramer's rule. */
function solveTwo(
  [a, b, e]: readonly [number, number, number],
  [c, d, f]: readonly [number, number, number],
  asks: string,
): number {
  const det = a * d - b * c;
  const [x, y] = [(e * d - b * f) / det, (a * f - e * c) / det];
  return asks === 'x' ? x : asks === 'y' ? y : asks === 'x + y' ? x + y : x - y;
}
