import type { SeededRandom } from './seeded-random.ts';
import type { SolvedProblem } from './solved-problem.ts';

type Generator = (random: SeededRandom) => SolvedProblem;

const numeric = (
  kind: string,
  problem: { instructions: string; value: number; answer?: string; lines: readonly string[] },
): SolvedProblem => ({ kind, options: null, answer: String(problem.value), ...problem });

const linear: Generator = (random) => {
  const [a, x, b] = [random.whole(3, 9), random.whole(-40, 90), random.whole(2, 60)];
  const c = a * x + b;
  return numeric('linear', {
    instructions: `Solve for $x$: $${a}x + ${b} = ${c}$. Show every step.`,
    value: x,
    answer: `x = ${x}`,
    lines: [`${a}x = ${c} - ${b}`, `${a}x = ${c - b}`, `x = ${x}`],
  });
};

const arithmetic: Generator = (random) => {
  const [a, b, c] = [random.whole(12, 48), random.whole(3, 9), random.whole(11, 95)];
  return numeric('arithmetic', {
    instructions: `Calculate ${a} * ${b} + ${c}.`,
    value: a * b + c,
    lines: [`${a} * ${b} = ${a * b}`, `${a * b} + ${c} = ${a * b + c}`],
  });
};

const percent: Generator = (random) => {
  const [rate, base] = [5 * random.whole(3, 15), 20 * random.whole(3, 40)];
  const value = (rate * base) / 100;
  return numeric('percent', {
    instructions: `A shop sold ${base} lamps in a year, ${rate}% of them in December. How many lamps did it sell in December?`,
    value,
    answer: `${value} lamps`,
    lines: [`${rate}% as a decimal is ${rate / 100}`, `${rate / 100} * ${base} = ${value}`, `${value} lamps`],
  });
};

const story: Generator = (random) => {
  const [boxes, each, given] = [random.whole(6, 19), random.whole(11, 29), random.whole(7, 60)];
  const value = boxes * each - given;
  return numeric('story', {
    instructions: `Nadia packs ${boxes} boxes with ${each} pencils each and gives ${given} pencils away. How many pencils has she left?`,
    value,
    answer: `${value} pencils`,
    lines: [`${boxes} * ${each} = ${boxes * each}`, `${boxes * each} - ${given} = ${value}`],
  });
};

const fraction: Generator = (random) => {
  const [b, d] = [random.pick([3, 5, 7]), random.pick([4, 8, 11])];
  const [a, c] = [random.whole(1, b - 1), random.whole(1, d - 1)];
  const top = a * d + c * b;
  return numeric('fraction', {
    instructions: `Write $\\frac{${a}}{${b}} + \\frac{${c}}{${d}}$ as one fraction.`,
    value: top / (b * d),
    answer: `${top}/${b * d}`,
    lines: [`the common denominator is ${b} * ${d}`, `(${a} * ${d} + ${c} * ${b}) / (${b} * ${d})`, `${top}/${b * d}`],
  });
};

const money: Generator = (random) => {
  const [count, quarters, paid] = [random.whole(3, 9), random.whole(5, 39), 100];
  const price = quarters / 4;
  const value = paid - count * price;
  return numeric('money', {
    instructions: `One ticket costs $${price.toFixed(2)}. Omar buys ${count} and pays with a $${paid} note. How much change does he get?`,
    value,
    answer: `$${value.toFixed(2)}`,
    lines: [`${count} * ${price} = ${count * price}`, `${paid} - ${count * price} = ${value}`],
  });
};

const length: Generator = (random) => {
  const [long, wide] = [random.whole(21, 60), random.whole(12, 20)];
  return numeric('length', {
    instructions: `A rectangle is ${long} cm long and ${wide} cm wide. What is its perimeter?`,
    value: 2 * (long + wide),
    answer: `${2 * (long + wide)} cm`,
    lines: [`${long} + ${wide} = ${long + wide}`, `2 * ${long + wide} = ${2 * (long + wide)}`],
  });
};

const choice: Generator = (random) => {
  const [a, b] = [random.whole(12, 39), random.whole(12, 39)];
  const value = a * b;
  const right = random.pick(['A', 'B', 'C', 'D']);
  const letters = ['A', 'B', 'C', 'D'];
  const shifts = [0, 10, -10, 100];
  const start = letters.indexOf(right);
  const text = letters
    .map((letter, place) => `${letter}) ${value + (shifts[(place - start + 4) % 4] ?? 0)}`)
    .join('\n');
  return {
    kind: 'choice',
    instructions: `What is the product of ${a} and ${b}?\n${text}`,
    answer: right,
    value: null,
    options: { right, letters },
    lines: [`split ${b} into tens and ones`, `${a} times each part, then add`, `Option ${right}`],
  };
};

const terms = ['photosynthesis', 'mitochondrion', 'alliteration', 'personification', 'federalism', 'osmosis'] as const;
const wording: Generator = (random) => {
  const answer = random.pick(terms);
  const task = random.whole(1, 900);
  return {
    kind: 'wording',
    instructions: `Item ${task}: name the term that fits the description on page ${random.whole(3, 40)}.`,
    answer,
    value: null,
    options: null,
    lines: ['read the description', `the term is ${answer}`],
  };
};

const expression: Generator = (random) => {
  const [a, b] = [random.whole(2, 9), random.whole(2, 9)];
  const answer = `x^2 + ${a + b}x + ${a * b}`;
  return {
    kind: 'expression',
    instructions: `Expand $(x + ${a})(x + ${b})$.`,
    answer,
    value: null,
    options: null,
    lines: [`x * x + ${b}x + ${a}x + ${a} * ${b}`, answer],
  };
};

const generators: readonly Generator[] = [
  ...[linear, arithmetic, percent, story, fraction],
  ...[money, length, choice, wording, expression],
];

/** The problem with this number; kinds take turns. The answer never stands in the instructions: repeating those tells nothing. */
export function generateProblem(random: SeededRandom, number: number): SolvedProblem {
  const generate = generators[number % generators.length] ?? linear;
  for (;;) {
    const problem = generate(random);
    const given: readonly string[] = problem.instructions.match(/\d+(?:\.\d+)?/g) ?? [];
    if (problem.value === null || (Math.abs(problem.value) > 12 && !given.includes(String(Math.abs(problem.value))))) {
      return problem;
    }
    // A fraction below 12 is no figure that stands anywhere by chance.
    if (problem.kind === 'fraction') return problem;
  }
}
