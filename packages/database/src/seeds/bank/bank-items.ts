import { tex } from '../content/content.ts';
import { type BankItem, comparison, single, typed } from './bank-item.ts';

const satAlgebra = { exam: 'SAT', section: 'math', skill: 'SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1' } as const;
const satFunctions = { exam: 'SAT', section: 'math', skill: 'SAT.MATH.ADVANCED.QUADRATICS' } as const;
const satData = { exam: 'SAT', section: 'math', skill: 'SAT.MATH.DATA.PERCENTAGES' } as const;
const satWords = { exam: 'SAT', section: 'reading-writing', skill: 'SAT.RW.CRAFT.WORDS-IN-CONTEXT' } as const;
const actScience = { exam: 'ACT', section: 'science', skill: 'ACT.SCIENCE.DATA' } as const;
const actMath = { exam: 'ACT', section: 'math', skill: 'ACT.MATH.GEOMETRY' } as const;
const greCompare = { exam: 'GRE', section: 'quantitative', skill: 'GRE.QUANT.ARITHMETIC' } as const;

const rows = [
  [2, 3, 5],
  [3, 4, 7],
  [4, 2, 6],
  [5, 6, 8],
  [6, 5, 9],
  [7, 8, 4],
  [8, 3, 11],
  [9, 7, 12],
] as const;

const words: readonly (readonly [string, readonly string[]])[] = [
  [
    'The committee was *unanimous*: nobody voted against the plan.',
    ['in full agreement', 'hesitant', 'absent', 'loud'],
  ],
  ['Her *terse* reply, a single word, ended the discussion.', ['brief', 'polite', 'angry', 'written']],
  [
    'The evidence was *ambiguous* and supported either theory.',
    ['open to more than one reading', 'missing', 'new', 'decisive'],
  ],
  ['Rain will only *exacerbate* the flooding.', ['make worse', 'delay', 'explain', 'prevent']],
  ['He was *frugal*, mending what others threw away.', ['thrifty', 'poor', 'skilled', 'stubborn']],
  ['The once *ubiquitous* phone booth has all but vanished.', ['found everywhere', 'useful', 'red', 'costly']],
];

const wordItems = words.map(([sentence, texts], index) =>
  single(satWords, `${sentence} The word in italics means:`, texts, {
    keyAt: index % 4,
    why: `Here it means "${texts[0]}".`,
  }),
);

/** The starter bank: seven families of eight items and six words, each with its key and the reason for it. */
export const bankItems: readonly BankItem[] = [
  ...rows.map(([a, b, x], index) =>
    single(
      satAlgebra,
      tex`If $${a}x + ${b} = ${a * x + b}$, what is the value of $x$?`,
      [x, x + 1, a * x, x - 2].map(String),
      { keyAt: index % 4, why: tex`$${a}x = ${a * x}$, so $x = ${x}$.` },
    ),
  ),
  ...rows.map(([a, b]) =>
    typed(
      satFunctions,
      tex`What is the positive solution of $x^2 + ${b}x - ${a * (a + b)} = 0$?`,
      String(a),
      tex`$(x - ${a})(x + ${a + b}) = 0$, and only $x = ${a}$ is positive.`,
    ),
  ),
  ...rows.map(([a, b]) =>
    typed(
      satData,
      `A price of $${20 * b} rises by ${5 * a}%. What is the new price in dollars?`,
      String(20 * b + a * b),
      `${5 * a}% of ${20 * b} is ${a * b}.`,
    ),
  ),
  ...rows.map(([a, b], index) =>
    single(
      actMath,
      `A rectangle is ${a + b} cm long and ${a} cm wide. What is its perimeter?`,
      [`${2 * (2 * a + b)} cm`, `${2 * a + b} cm`, `${a * (a + b)} cm`, `${4 * (a + b)} cm`, `${4 * a + b} cm`],
      { keyAt: index % 5, why: `2 times (${a + b} + ${a}) is ${2 * (2 * a + b)}.` },
    ),
  ),
  ...rows.map(([a, , x], index) =>
    single(
      actScience,
      `A plant grew from ${x} cm to ${x + 4 * a} cm in 4 days. What was its mean growth a day?`,
      [`${a} cm`, `${4 * a} cm`, `${x + a} cm`, `${a + 1} cm`],
      { keyAt: (index + 1) % 4, why: `${4 * a} cm in 4 days is ${a} cm a day.` },
    ),
  ),
  ...rows.map(([a, b]) =>
    comparison(
      greCompare,
      [tex`$\frac{${a}}{${a + b}}$`, tex`$\frac{${a + 1}}{${a + b + 1}}$`],
      'B',
      'Adding 1 to both parts of a fraction below 1 makes it larger.',
    ),
  ),
  ...rows.map(([a, b]) =>
    comparison(greCompare, [tex`$${a}n$`, tex`$${a + b}n$`], 'D', 'It depends on the sign of n, which nobody told us.'),
  ),
  ...wordItems,
];
