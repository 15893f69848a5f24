/** ANSWER-BEARING: see answer-key.ts. */
import type { Dice } from '../core/dice.ts';
import type { Drawn, ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { figureText, inBrackets, linearText, quadraticText } from '../core/write-maths.ts';

const LINEAR = ['SAT.MATH.ALGEBRA.LINEAR-FUNCTIONS'];
const CURVED = ['SAT.MATH.ADVANCED-MATH.NONLINEAR-FUNCTIONS'];
const AREA = /\bfunctions?\b|\balgebra\b/i;

export const functionGenerators: readonly ItemGenerator[] = [
  {
    id: 'evaluate-function',
    skill: 'Evaluating functions',
    standards: [...LINEAR, ...CURVED],
    topics: /\bfunction notation\b|\bevaluat\w+ (?:a )?functions?\b|\bfunctions?\b|\bf\(x\)/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const name = dice.pick(['f', 'g', 'h']);
      const [a, b, c] = [dice.int(2, 6), dice.int(2, 9) * dice.pick([1, -1]), dice.int(1, 9) * dice.pick([1, -1])];
      const at = level === 'easy' ? dice.int(3, 9) : -dice.int(2, 6);
      const curved = level !== 'easy';
      const text = curved ? quadraticText([a, b, c]) : linearText(a, b);
      const value = curved ? a * at * at + b * at + c : a * at + b;
      return {
        stem: dice.pick([
          `If ${showMaths(`${name}(x) = ${text}`)}, what is ${showMaths(`${name}(${at})`)}?`,
          `Given ${showMaths(`${name}(x) = ${text}`)}, find ${showMaths(`${name}(${at})`)}.`,
          `For the function ${showMaths(`${name}(x) = ${text}`)}, what is the value of ${showMaths(`${name}(${at})`)}?`,
        ]),
        answer: { kind: 'number', value: String(value) },
        mistakes: [
          slip(
            curved ? (a * at) ** 2 + b * at + c : a + at + b,
            curved ? `You squared ${a} as well: only x is squared.` : `${a} stands before x, so it multiplies.`,
          ),
          slip(
            curved ? -a * at * at + b * at + c : a * at - b,
            curved ? 'The square of a negative number is positive.' : `The sign of ${inBrackets(b)} was turned round.`,
          ),
          slip(
            curved ? a * at * at - b * at + c : (a + b) * at,
            curved ? `The sign of ${inBrackets(b * at)} was turned round.` : `${b} is not multiplied by x.`,
          ),
          slip(
            curved ? 2 * a * at + b * at + c : a * at,
            curved ? 'You doubled where you should square.' : 'The last number was left out.',
          ),
          slip(
            curved ? value - c : value + a,
            curved ? 'The last number was left out.' : 'Put the number in once for x, no more.',
          ),
        ],
        explanation: `Put ${inBrackets(at)} in the place of x: ${curved ? `${a} × ${at * at} + ${inBrackets(b)} × ${inBrackets(at)} + ${inBrackets(c)}` : `${a} × ${at} + ${inBrackets(b)}`} = ${value}.`,
        proof: {
          comesTo: text
            .replace(/x/g, `*(${at})`)
            .replace(/^\*/, '')
            .replace(/([+-] )\*/g, '$1'),
        },
      };
    },
  },
  {
    id: 'composed-functions',
    skill: 'Composed functions',
    standards: CURVED,
    topics: /\bcompos\w+\b/i,
    area: AREA,
    grades: [10, 12],
    levels: ['hard', 'medium'],
    draw: (dice) => {
      const [a, b, c, at] = [dice.int(2, 5), dice.int(1, 9), dice.int(1, 6), dice.int(1, 5)];
      const inner = at * at - c;
      const value = a * inner + b;
      const order = (a * at + b) ** 2 - c;
      return {
        stem: dice.pick([
          `If ${showMaths(`f(x) = ${linearText(a, b)}`)} and ${showMaths(`g(x) = x^2 - ${c}`)}, what is ${showMaths(`f(g(${at}))`)}?`,
          `Let ${showMaths(`f(x) = ${linearText(a, b)}`)} and ${showMaths(`g(x) = x^2 - ${c}`)}. Find ${showMaths(`f(g(${at}))`)}.`,
        ]),
        answer: { kind: 'number', value: String(value) },
        mistakes: [
          slip(order, 'You worked from the outside in. The inner function g comes first.'),
          slip(inner, 'This is g alone; f still has to be applied to it.'),
          slip((a * at + b) * inner, 'You multiplied the two functions; one is put into the other.'),
          slip(a * at + b + inner, 'You added the two functions; one is put into the other.'),
          slip(a * at * at + b - c, `Only the square was multiplied by ${a}; the whole of g is.`),
        ],
        explanation: `First ${showMaths(`g(${at}) = ${at}^2 - ${c} = ${inner}`)}. Then ${showMaths(`f(${inner})`)} is ${a} × ${inBrackets(inner)} + ${b} = ${value}.`,
        proof: { comesTo: `${a}*(${at}^2-${c})+${b}` },
      };
    },
  },
  {
    id: 'meaning-of-slope',
    skill: 'What slope and starting value mean',
    standards: LINEAR,
    topics:
      /\b(?:interpret|meaning)\w*\b.{0,30}\b(?:slope|rate|intercept|function|model)|\blinear functions?\b|\blinear models?\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium'],
    draw: (dice) => {
      const [a, b] = [dice.int(2, 18), dice.int(20, 90)];
      const down = dice.int(0, 1) === 0;
      const [story, unit, time] = dice.pick<readonly [string, string, string]>(
        down
          ? [
              ['the amount of water in a tank, in litres', 'litres', 'minutes'],
              ['the height of a candle, in millimetres', 'millimetres', 'minutes'],
              ['the charge of a battery, in percent', 'percent', 'hours'],
            ]
          : [
              ['the cost of a taxi ride, in dollars', 'dollars', 'miles'],
              ['the height of a plant, in centimetres', 'centimetres', 'weeks'],
              [`the money that ${person(dice)} has saved, in dollars`, 'dollars', 'weeks'],
            ],
      );
      const start = down ? b * 10 : b;
      const formula = `f(t) = ${down ? linearTextDown(start, a) : linearText(a, start, 't')}`;
      const single = time.replace(/s$/, '');
      const asksRate = dice.int(0, 1) === 0;
      const changes = `It ${down ? 'falls' : 'grows'} by ${a} ${unit} each ${single}.`;
      const begins = `It is ${start} ${unit} at the start.`;
      return {
        stem: `The function ${showMaths(formula)} gives ${story}, after t ${time}. What does the ${asksRate ? a : start} in the formula tell?`,
        answer: { kind: 'text', text: asksRate ? changes : begins },
        mistakes: [
          slip(
            asksRate ? begins : changes,
            asksRate
              ? `That is what the ${start} tells: the value for t = 0.`
              : `That is what the ${a} tells: it is multiplied by t.`,
          ),
          slip(
            asksRate
              ? `It is ${a} ${unit} at the start.`
              : `It ${down ? 'falls' : 'grows'} by ${start} ${unit} each ${single}.`,
            asksRate
              ? 'The starting value is the one that is not multiplied by t.'
              : 'The change for each step is the number that is multiplied by t.',
          ),
          slip(`It is ${asksRate ? a : start} ${unit} after one ${single}.`, 'Put 1 in for t: both numbers count.'),
          slip(
            `It ${down ? 'grows' : 'falls'} by ${asksRate ? a : start} ${unit} each ${single}.`,
            'Read the sign before the number that is multiplied by t.',
          ),
        ],
        explanation: `For t = 0 the value is ${start}, and each ${single} changes it by ${down ? -a : a}. So the ${asksRate ? a : start} tells: ${asksRate ? changes : begins}`,
        proof: { found: down ? start - a > 0 : start + a > start },
      };
    },
  },
  {
    id: 'exponential-growth',
    skill: 'Exponential growth and decay',
    standards: CURVED,
    topics: /\bexponential\b|\bgrowth\b|\bdecay\b/i,
    area: /\bfunctions?\b|\badvanced math\b|\bnonlinear\b/i,
    grades: [9, 12],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const grows = level === 'easy' || dice.int(0, 1) === 0;
      if (level === 'hard') return askFormula(grows, dice);
      return grows ? askDoubling(dice) : askHalving(dice);
    },
  },
];

function linearTextDown(start: number, a: number): string {
  return `${start} - ${a}t`;
}

function askFormula(grows: boolean, dice: Dice): Drawn | null {
  const [start, p] = [dice.int(2, 60) * 100, dice.pick([5, 8, 10, 12, 20, 25])];
  const [key, other] = grows
    ? [figureText(1 + p / 100), figureText(1 - p / 100)]
    : [figureText(1 - p / 100), figureText(1 + p / 100)];
  if (key === null || other === null) return null;
  const formula = (factor: string | number): string => showMaths(`${start}(${factor})^t`);
  const word = grows ? 'grows' : 'shrinks';
  return {
    stem: dice.pick([
      `A colony has ${start} animals and ${word} by ${p}% each year. Which expression gives its number after t years?`,
      `A town has ${start} households with a landline, and the number ${word} by ${p}% each year. Which expression gives the number after t years?`,
      `A forest holds ${start} trees, and the number ${word} by ${p}% each year. Which expression gives the number of trees after t years?`,
    ]),
    answer: { kind: 'text', text: formula(key) },
    mistakes: [
      slip(formula(p / 100), `${p}% is the change alone; after it there are ${grows ? 100 + p : 100 - p}%.`),
      slip(formula(other), `This belongs to a number that ${grows ? 'shrinks' : 'grows'}.`),
      slip(
        showMaths(`${start} ${grows ? '+' : '-'} ${p}t`),
        'This changes by the same number each year; a percentage changes by the same factor.',
      ),
      slip(formula(grows ? 1 + p : p), `${p}% is ${p / 100}, not ${p}.`),
    ],
    explanation: `Each year leaves ${grows ? 100 + p : 100 - p}%, which multiplies the number by ${key}. After t years it is ${formula(key)}.`,
    proof: { found: Math.abs(start * Number(key) - (start + ((grows ? 1 : -1) * start * p) / 100)) < 1e-6 },
  };
}

function askDoubling(dice: Dice): Drawn {
  const [start, times] = [dice.int(2, 30) * 10, dice.int(3, 5)];
  return {
    stem: dice.pick([
      `A culture of ${start} bacteria doubles every hour. How many bacteria are there after ${times} hours?`,
      `A video has ${start} views and doubles them each day. How many views does it have after ${times} days?`,
      `The area of a pond that algae cover is ${start} square feet and doubles every week. How many square feet is it after ${times} weeks?`,
    ]),
    answer: { kind: 'number', value: String(start * 2 ** times), only: 'count' },
    mistakes: [
      slip(start * 2 * times, `You multiplied by 2 × ${times}. It doubles ${times} times in a row: use 2^${times}.`),
      slip(start + 2 * times, 'You added steps of one size; each step has the size of what is there.'),
      slip(start * 2 ** (times + 1), 'One step too many.'),
      slip(start * 2 ** (times - 1), 'One step is missing.'),
      slip(start * times ** 2, 'The factor is 2 each time, and the number of steps is the exponent.'),
    ],
    explanation: `${times} steps multiply by 2^${times} = ${2 ** times}: ${start} × ${2 ** times} = ${start * 2 ** times}.`,
    proof: {
      found: Array.from({ length: times }).reduce<number>((count) => count + count, start) === start * 2 ** times,
    },
  };
}

function askHalving(dice: Dice): Drawn {
  const times = dice.int(2, 4);
  const left = dice.int(3, 40);
  const start = left * 2 ** times;
  return {
    stem: dice.pick([
      `A sample of ${start} grams of a substance loses half of its mass every year. How many grams are left after ${times} years?`,
      `A medicine of ${start} milligrams in the blood halves every hour. How many milligrams are left after ${times} hours?`,
      `A ball is dropped from ${start} centimetres and rises to half of its last height each time. How many centimetres does it rise after bounce ${times}?`,
    ]),
    answer: { kind: 'number', value: String(left), only: 'positive' },
    mistakes: [
      slip(
        start / (2 * times),
        `You divided by 2 × ${times}. It halves ${times} times in a row: divide by 2^${times}.`,
      ),
      slip(start - 2 * times, 'You subtracted steps of one size; each step is half of what is there.'),
      slip(start / 2 ** (times + 1), 'One step too many.'),
      slip(start / 2 ** (times - 1), 'One step is missing.'),
      slip(start - left, 'This is how much is gone, not how much is left.'),
    ],
    explanation: `${times} steps divide by 2^${times} = ${2 ** times}: ${start} ÷ ${2 ** times} = ${left}.`,
    proof: { comesTo: `${start} / 2^${times}` },
  };
}
