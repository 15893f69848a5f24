/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';

const A = 'Quantity A is greater.';
const B = 'Quantity B is greater.';
const SAME = 'The two quantities are equal.';
const OPEN = 'The relationship cannot be determined.';
const AREA = /\bcomparing quantities\b/i;

type Case = {
  readonly given: string;
  readonly a: string;
  readonly b: string;
  readonly tries: readonly (readonly [number, number])[];
  readonly why: string;
};

export const comparisonGenerators: readonly ItemGenerator[] = [
  {
    id: 'quantitative-comparison',
    skill: 'Quantitative comparison',
    standards: [],
    topics: /\bquantitative comparisons?\b|\bcompar\w+ (?:two )?quantit\w+/i,
    area: AREA,
    grades: [11, 13],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice) => {
      const [m, n, k] = [dice.int(2, 9), dice.int(2, 9), dice.int(2, 6)];
      const values = [-9, -3, -1, -0.5, 0, 0.5, 1, 2, 5, 12];
      const at = (list: readonly number[], f: (x: number) => readonly [number, number]) => list.map(f);
      const cases: readonly [Case, ...Case[]] = [
        {
          given: '',
          a: showMaths(`${k}(x + ${m})`),
          b: showMaths(`${k}x + ${n * k}`),
          tries: at(values, (x) => [k * (x + m), k * x + n * k]),
          why: `Quantity A is ${k}x + ${k * m}. The part with x is the same in both, so compare ${k * m} with ${n * k}.`,
        },
        {
          given: `x is greater than ${m}.`,
          a: showMaths('x^2'),
          b: showMaths(`${m}x`),
          tries: at([m + 0.5, m + 1, m + 9], (x) => [x * x, m * x]),
          why: `Divide both by x, which is positive: x is compared with ${m}, and x is greater.`,
        },
        {
          given: 'x is a number other than 0.',
          a: showMaths('x^2'),
          b: showMaths(`${m}x`),
          tries: at(values.filter((x) => x !== 0).concat(m + 4), (x) => [x * x, m * x]),
          why: `For x = 1 Quantity B is greater, for x = ${m + 1} Quantity A is. So it depends on x.`,
        },
        {
          given: `A shirt costs $${m * 20}.`,
          a: `its price after a rise of ${k * 10}% and then a fall of ${k * 10}%`,
          b: `$${m * 20}`,
          tries: [[m * 20 * (1 + k / 10) * (1 - k / 10), m * 20]],
          why: `The fall is taken of the higher price, so it is larger than the rise: the price ends below $${m * 20}.`,
        },
        {
          given: `The mean of ${m}, ${n} and y is ${k + 6}.`,
          a: showMaths('y'),
          b: String(3 * (k + 6) - m - n + dice.int(-1, 1)),
          tries: [],
          why: '',
        },
        {
          given: `x + y = ${m + n + 10} and x is greater than y.`,
          a: showMaths('x'),
          b: String((m + n + 10) / 2),
          tries: at([0.5, 1, 7], (d) => [(m + n + 10) / 2 + d, (m + n + 10) / 2]),
          why: 'If x is the larger of two numbers, it is more than half of their sum.',
        },
        {
          given: `A square has sides of length ${m + 2}.`,
          a: 'the number of units in its perimeter',
          b: 'the number of square units in its area',
          tries: [[4 * (m + 2), (m + 2) ** 2]],
          why: `The perimeter is 4 × ${m + 2} = ${4 * (m + 2)}, the area ${m + 2} × ${m + 2} = ${(m + 2) ** 2}.`,
        },
        {
          given: 'n is an integer.',
          a: showMaths('(-1)^(2n)').replace('^(2n)', '^{2n}'),
          b: showMaths('(-1)^2'),
          tries: at([-3, 0, 1, 4], () => [1, 1]),
          why: 'The exponent 2n is even, so both quantities are 1.',
        },
        {
          given: 'a is greater than b.',
          a: showMaths(`a - ${m}`),
          b: showMaths(`b - ${m}`),
          tries: at([0.5, 3, 20], (d) => [d - m, -m]),
          why: `Taking ${m} from both keeps their order.`,
        },
        {
          given: 'a is greater than b.',
          a: showMaths('a^2'),
          b: showMaths('b^2'),
          tries: [
            [25, 4],
            [4, 25],
          ],
          why: 'For a = 5, b = 2 Quantity A is greater; for a = 2, b = -5 Quantity B is. So it depends.',
        },
      ];
      const base = dice.pick(cases);
      const mean = 3 * (k + 6) - m - n;
      const found: Case =
        base.tries.length > 0
          ? base
          : {
              ...base,
              tries: [[mean, Number(base.b)]],
              why: `The three numbers add up to ${3 * (k + 6)}, so y is ${3 * (k + 6)} - ${m} - ${n} = ${mean}, compared with ${base.b}.`,
            };
      const orders = new Set(found.tries.map(([a, b]) => Math.sign(Math.round((a - b) * 1e9))));
      const [only] = [...orders];
      const key = orders.size > 1 ? OPEN : only === 1 ? A : only === -1 ? B : SAME;
      const told: Readonly<Record<string, string>> = {
        [A]: 'Work both quantities out, or try a value: A is not always the greater one.',
        [B]: 'Work both quantities out, or try a value: B is not always the greater one.',
        [SAME]: 'The two look alike, but they do not come to the same.',
        [OPEN]: 'What is given is enough to decide.',
      };
      return {
        stem: `${found.given === '' ? '' : `${found.given}\n`}Quantity A: ${found.a}\nQuantity B: ${found.b}\nWhich statement about the two quantities is true?`,
        answer: { kind: 'text', text: key },
        mistakes: [A, B, SAME, OPEN].map((one) => slip(one, told[one] ?? '')),
        explanation: `${found.why} ${key}`,
        proof: { found: found.tries.length > 0 },
      };
    },
  },
];
