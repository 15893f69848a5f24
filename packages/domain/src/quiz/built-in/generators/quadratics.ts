/** ANSWER-BEARING: see answer-key.ts. */
import type { Dice } from '../core/dice.ts';
import type { Drawn, ItemGenerator } from '../core/item-generator.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { linearText, quadraticText } from '../core/write-maths.ts';

const EQUATIONS = ['SAT.MATH.ADVANCED-MATH.NONLINEAR-EQUATIONS'];
const FUNCTIONS = ['SAT.MATH.ADVANCED-MATH.NONLINEAR-FUNCTIONS'];
const AREA = /\bquadratics?\b|\bpolynomials?\b|\badvanced math\b|\bnonlinear\b/i;
/** `(x + p)(x + q)`. */
const product = (p: number, q: number): string => `(${linearText(1, p)})(${linearText(1, q)})`;

export const quadraticGenerators: readonly ItemGenerator[] = [
  {
    id: 'quadratic-solution',
    skill: 'Solving quadratic equations',
    standards: EQUATIONS,
    topics: /\bquadratic equations?\b|\bquadratics?\b|\broots? of\b|\bzeros\b/i,
    area: AREA,
    grades: [9, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [r, s] = [dice.int(1, 9), dice.int(1, 9) * (level === 'easy' ? 1 : -1)];
      if (Math.abs(r) === Math.abs(s)) return null;
      const [sum, prod] = [r + s, r * s];
      const equation = `${quadraticText([1, -sum, prod])} = 0`;
      const roots = { r, s, sum, prod, equation };
      return level === 'hard' ? askSumOrProduct(roots, dice) : askOneRoot(roots, dice);
    },
  },
  {
    id: 'vertex-value',
    skill: 'Vertex of a parabola',
    standards: FUNCTIONS,
    topics: /\bvertex\b|\bparabolas?\b|\bminimum\b|\bmaximum\b/i,
    area: AREA,
    grades: [9, 12],
    levels: ['medium', 'hard'],
    draw: (dice, level) => {
      const [a, h, k] = [
        dice.int(1, 3) * dice.pick([1, -1]),
        dice.int(1, 7) * dice.pick([1, -1]),
        dice.int(1, 12) * dice.pick([1, -1]),
      ];
      const [b, c] = [-2 * a * h, a * h * h + k];
      const open = level === 'hard';
      const lead = a === 1 ? '' : a === -1 ? '-' : String(a);
      const text = open
        ? quadraticText([a, b, c])
        : `${lead}(${linearText(1, -h)})^2 ${k < 0 ? '-' : '+'} ${Math.abs(k)}`;
      const asksX = dice.int(0, 1) === 0;
      const value = asksX ? h : k;
      return {
        stem: asksX
          ? dice.pick([
              `For which x does ${showMaths(`f(x) = ${text}`)} take its ${a > 0 ? 'least' : 'greatest'} value?`,
              `What is the x-coordinate of the vertex of ${showMaths(`y = ${text}`)}?`,
            ])
          : dice.pick([
              `What is the ${a > 0 ? 'least' : 'greatest'} value of ${showMaths(`f(x) = ${text}`)}?`,
              `What is the y-coordinate of the vertex of ${showMaths(`y = ${text}`)}?`,
            ]),
        answer: { kind: 'number', value: String(value) },
        mistakes: [
          slip(
            -value,
            asksX ? 'The bracket x - h is zero at h: mind the sign.' : 'The sign of the number was turned round.',
          ),
          slip(
            asksX ? k : h,
            asksX ? 'This is the value there, not the place.' : 'This is the place, not the value there.',
          ),
          slip(c, 'This is the value at x = 0.'),
          slip(
            asksX ? 2 * h : -h,
            asksX
              ? 'Halve this: the vertex lies at minus b over two a.'
              : 'This is the place with its sign turned round.',
          ),
          slip(b, 'This is the number before x.'),
        ],
        explanation: `The bracket form is ${showMaths(`${lead}(${linearText(1, -h)})^2 ${k < 0 ? '-' : '+'} ${Math.abs(k)}`)}, so the vertex is (${h}, ${k}) and the answer is ${value}.`,
        proof: asksX
          ? { holds: [`2 * (${a}) * v + (${b}) = 0`], at: { v: String(h) } }
          : { comesTo: `(${a})*(${h})^2 + (${b})*(${h}) + (${c})` },
      };
    },
  },
  {
    id: 'count-real-roots',
    skill: 'Discriminant and number of real solutions',
    standards: EQUATIONS,
    topics: /\bdiscriminants?\b|\breal solutions\b|\bnumber of (?:real )?(?:roots|solutions)\b/i,
    area: AREA,
    grades: [9, 12],
    levels: ['medium', 'hard'],
    draw: (dice) => {
      const [a, b, c] = [dice.int(1, 4), dice.int(1, 9) * dice.pick([1, -1]), dice.int(1, 9) * dice.pick([1, 1, -1])];
      const square = dice.int(0, 2) === 0;
      const [p, q, r] = square ? [1, 2 * b, b * b] : [a, b, c];
      const disc = q * q - 4 * p * r;
      const words = (d: number): string =>
        d > 0 ? 'Two real solutions' : d === 0 ? 'Exactly one real solution' : 'No real solution';
      const equation = `${quadraticText([p, q, r])} = 0`;
      return {
        stem: dice.pick([
          `How many real solutions does ${showMaths(equation)} have?`,
          `What does the discriminant of ${showMaths(equation)} tell about its real solutions?`,
        ]),
        answer: { kind: 'text', text: words(disc) },
        mistakes: [
          slip(
            words(1),
            `The discriminant is ${q}² - 4 × ${p} × ${r} = ${disc}. It would have to be positive.`
              .replace(/(-\d+)²/, '($1)²')
              .replace(/× (-\d+)/g, '× ($1)'),
          ),
          slip(words(0), `The discriminant would have to be 0; it is ${disc}.`),
          slip(words(-1), `The discriminant would have to be negative; it is ${disc}.`),
          slip('Infinitely many real solutions', 'A quadratic equation has at most two solutions.'),
        ],
        explanation: `The discriminant is ${q * q} - 4 × ${p} × ${r < 0 ? `(${r})` : r} = ${disc}, which is ${disc > 0 ? 'positive' : disc === 0 ? 'zero' : 'negative'}. ${words(disc)}.`,
        proof: { found: rootsByVertex(p, q, r) === (disc > 0 ? 2 : disc === 0 ? 1 : 0) },
      };
    },
  },
  {
    id: 'absolute-value-equation',
    skill: 'Absolute value equations',
    standards: EQUATIONS,
    topics: /\babsolute values?\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [m, r] = [dice.int(1, 9) * dice.pick([1, -1]), dice.int(2, 12)];
      const extra = level === 'easy' ? 0 : dice.int(1, 9);
      const inner = linearText(1, -m);
      const equation = `|${inner}|${extra === 0 ? '' : ` + ${extra}`} = ${r + extra}`;
      const found = { low: m - r, high: m + r, m, r, extra, equation };
      const steps = `${extra === 0 ? '' : `Take ${extra} off: ${showMaths(`|${inner}| = ${r}`)}. `}What stands between the bars is ${r} or ${-r}, so x is ${m - r} or ${m + r}.`;
      return level === 'hard' ? askSumOfBars(found, steps) : askOneOfBars(found, steps, dice);
    },
  },
];

/** Real roots, by where the vertex of an upward parabola lies. */
function rootsByVertex(a: number, b: number, c: number): number {
  const at = -b / (2 * a);
  const low = a * at * at + b * at + c;
  return Math.abs(low) < 1e-9 ? 1 : low < 0 ? 2 : 0;
}

type Roots = {
  readonly r: number;
  readonly s: number;
  readonly sum: number;
  readonly prod: number;
  readonly equation: string;
};

function askOneRoot({ r, s, sum, prod, equation }: Roots, dice: Dice): Drawn {
  const larger = dice.int(0, 1) === 0;
  const [value, other] = larger ? [Math.max(r, s), Math.min(r, s)] : [Math.min(r, s), Math.max(r, s)];
  const word = larger ? 'larger' : 'smaller';
  return {
    stem: dice.pick([
      `What is the ${word} solution of ${showMaths(equation)}?`,
      `The equation ${showMaths(equation)} has two solutions. What is the ${word} one?`,
      `Solve ${showMaths(equation)} and give the ${word} of the two solutions.`,
    ]),
    answer: { kind: 'number', value: String(value) },
    mistakes: [
      slip(-value, 'The signs are turned round: a factor x - 3 gives the solution 3.'),
      slip(other, 'This is the other solution.'),
      slip(prod, 'This is the last number of the equation.'),
      slip(-sum, 'This is the number before x.'),
      slip(sum, 'This is the sum of the two solutions.'),
    ],
    explanation: `${showMaths(`${product(-r, -s)} = 0`)}, so the solutions are ${other} and ${value}. The ${word} one is ${value}.`,
    proof: { holds: [equation], at: { x: String(value) } },
  };
}

function askSumOrProduct({ r, s, sum, prod, equation }: Roots, dice: Dice): Drawn {
  const isSum = dice.int(0, 1) === 0;
  const [value, other] = isSum ? [sum, prod] : [prod, sum];
  const word = isSum ? 'sum' : 'product';
  return {
    stem: dice.pick([
      `What is the ${word} of the solutions of ${showMaths(equation)}?`,
      `The equation ${showMaths(equation)} has two solutions. What is their ${word}?`,
    ]),
    answer: { kind: 'number', value: String(value) },
    mistakes: [
      slip(-value, 'Mind the sign: compare with the brackets multiplied out.'),
      slip(other, 'Sum and product changed places.'),
      slip(r, 'This is one of the solutions.'),
      slip(s, 'This is one of the solutions.'),
      slip(r - s, 'This is the difference of the solutions.'),
    ],
    explanation: `${showMaths(`${product(-r, -s)} = 0`)}, so the solutions are ${r} and ${s}. Their ${word} is ${value}.`,
    proof: {
      holds: [
        equation
          .replace(/x/g, `*(${r})`)
          .replace(/^\*/, '')
          .replace(/([+-] )\*/g, '$1'),
        `v = (${r}) ${isSum ? '+' : '*'} (${s})`,
      ],
      at: { v: String(value) },
    },
  };
}

type Bars = {
  readonly low: number;
  readonly high: number;
  readonly m: number;
  readonly r: number;
  readonly extra: number;
  readonly equation: string;
};

function askOneOfBars({ low, high, m, r, extra, equation }: Bars, steps: string, dice: Dice): Drawn {
  const larger = dice.int(0, 1) === 0;
  const [value, other] = larger ? [high, low] : [low, high];
  const word = larger ? 'larger' : 'smaller';
  return {
    stem: dice.pick([
      `What is the ${word} solution of ${showMaths(equation)}?`,
      `The equation ${showMaths(equation)} has two solutions. What is the ${word} one?`,
    ]),
    answer: { kind: 'number', value: String(value) },
    mistakes: [
      slip(other, 'This is the other solution.'),
      slip(-value, 'The signs were turned round: put your answer in to check.'),
      slip((larger ? r : -r) - m, 'The number inside the bars moved across without changing its sign.'),
      slip(larger ? high + extra : low - extra, `Take the ${extra} off before you remove the bars.`),
      slip(r, 'This is what stands between the bars, not x.'),
    ],
    explanation: `${steps} The ${word} one is ${value}.`,
    proof: { found: Math.abs(value - m) === r && Math.abs(other - m) === r && value > other === larger },
  };
}

function askSumOfBars({ low, high, m, r, equation }: Bars, steps: string): Drawn {
  return {
    stem: `What is the sum of all solutions of ${showMaths(equation)}?`,
    answer: { kind: 'number', value: String(low + high) },
    mistakes: [
      slip(high, 'This is one of the two solutions.'),
      slip(low, 'This is one of the two solutions.'),
      slip(-low - high, 'The signs were turned round: put your solutions in to check.'),
      slip(2 * r, 'This is how far the two solutions are apart.'),
      slip(m, 'This is the number halfway between the solutions.'),
    ],
    explanation: `${steps} Their sum is ${low + high}.`,
    proof: { found: [low, high].every((x) => Math.abs(x - m) === r) },
  };
}
