/** ANSWER-BEARING: see answer-key.ts. */

import type { ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { figureText, inBrackets, linearText, ratioText } from '../core/write-maths.ts';

const LINEAR = ['SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1'];
const AREA = /\blinear\b|\bequations?\b|\balgebra\b|\bsolving\b/i;

export const linearEquationGenerators: readonly ItemGenerator[] = [
  {
    id: 'two-step-equation',
    skill: 'Two-step equations',
    standards: LINEAR,
    topics: /\btwo[- ]step\b|\bequations? (?:in|with) one (?:variable|unknown)/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const letter = dice.pick(['x', 'n', 'y', 'm', 't']);
      const a = dice.int(2, 9) * (level === 'medium' && dice.int(0, 2) === 0 ? -1 : 1);
      const b = dice.int(2, 20) * dice.pick([1, -1]);
      const x = level === 'easy' ? dice.int(2, 12) : dice.int(1, 12) * dice.pick([1, -1]);
      const c = a * x + b;
      const equation = `${linearText(a, b, letter)} = ${c}`;
      const undo = b > 0 ? `Subtract ${b} from` : `Add ${-b} to`;
      return {
        stem: dice.pick([
          `Solve ${showMaths(equation)} for ${showMaths(letter)}.`,
          `What value of ${showMaths(letter)} makes ${showMaths(equation)} true?`,
          `If ${showMaths(equation)}, what is the value of ${showMaths(letter)}?`,
          `Find the solution of the equation ${showMaths(equation)}.`,
        ]),
        answer: { kind: 'number', value: String(x) },
        mistakes: [
          {
            leadsTo: ratioText(c + b, a),
            told: `You moved ${inBrackets(b)} across without changing its sign. ${undo} both sides instead.`,
          },
          {
            leadsTo: figureText(c - b),
            told: `You stopped one step early: this is the value of ${showMaths(linearText(a, 0, letter))}. Divide by ${a} as well.`,
          },
          {
            leadsTo: figureText(c - b - a),
            told: `You subtracted ${a} where you should divide by ${a}: ${a} multiplies ${letter}.`,
          },
          { leadsTo: String(-x), told: 'You lost a sign on the way. Put your answer back into the equation to see.' },
          { leadsTo: figureText((c - b) * a), told: `You multiplied by ${a} where you should divide by it.` },
        ],
        explanation: `${undo} both sides: ${showMaths(`${linearText(a, 0, letter)} = ${c - b}`)}. Divide both sides by ${a}: ${showMaths(`${letter} = ${x}`)}.`,
        proof: { holds: [equation], at: { [letter]: String(x) } },
      };
    },
  },
  {
    id: 'unknown-on-both-sides',
    skill: 'Equations with the unknown on both sides',
    standards: LINEAR,
    topics: /\bboth sides\b|\bmulti[- ]?step equations?\b/i,
    area: AREA,
    grades: [8, 9],
    levels: ['medium'],
    draw: (dice) => {
      const [c, x, b] = [dice.int(2, 6), dice.int(1, 12) * dice.pick([1, 1, -1]), dice.int(2, 15) * dice.pick([1, -1])];
      const a = c + dice.int(2, 5);
      const d = (a - c) * x + b;
      if (d === 0) return null;
      const equation = `${linearText(a, b)} = ${linearText(c, d)}`;
      return {
        stem: dice.pick([
          `Solve ${showMaths(equation)} for ${showMaths('x')}.`,
          `What value of ${showMaths('x')} makes ${showMaths(equation)} true?`,
          `If ${showMaths(equation)}, what is the value of ${showMaths('x')}?`,
        ]),
        answer: { kind: 'number', value: String(x) },
        mistakes: [
          slip(
            ratioText(d - b, a + c),
            `You added ${c}x to the other side without changing its sign: take it from both sides.`,
          ),
          slip(ratioText(d + b, a - c), `You moved ${inBrackets(b)} across without changing its sign.`),
          slip(d - b, `You stopped one step early: this is ${a - c}x.`),
          slip(-x, 'You lost a sign on the way. Put your answer back into both sides to see.'),
          slip(ratioText(d - b, a), `The ${c}x on the right was left out.`),
        ],
        explanation: `Take ${c}x from both sides: ${showMaths(`${linearText(a - c, b)} = ${d}`)}. Then ${showMaths(`${a - c}x = ${d - b}`)}, so ${showMaths(`x = ${x}`)}.`,
        proof: { holds: [equation], at: { x: String(x) } },
      };
    },
  },
  {
    id: 'equation-with-brackets',
    skill: 'Equations with brackets',
    standards: LINEAR,
    topics: /\bbrackets?\b|\bparenthes[ei]s\b|\bdistributive\b|\bmulti[- ]?step equations?\b/i,
    area: AREA,
    grades: [7, 9],
    levels: ['medium', 'hard'],
    draw: (dice, level) => {
      const [a, b, x] = [dice.int(2, 8), dice.int(1, 9) * dice.pick([1, -1]), dice.int(1, 10) * dice.pick([1, 1, -1])];
      const c = level === 'hard' ? dice.int(1, a - 1) : 0;
      const d = a * (x + b) - c * x;
      const left = `${a}(${linearText(1, b)})`;
      const equation = c === 0 ? `${left} = ${d}` : `${left} = ${linearText(c, d)}`;
      if (d === 0) return null;
      return {
        stem: dice.pick([
          `Solve ${showMaths(equation)} for ${showMaths('x')}.`,
          `If ${showMaths(equation)}, what is ${showMaths('x')}?`,
          `Find the value of ${showMaths('x')} for which ${showMaths(equation)}.`,
        ]),
        answer: { kind: 'number', value: String(x) },
        mistakes: [
          slip(
            ratioText(d - b, a - c),
            `You multiplied only the first term by ${a}: it multiplies ${inBrackets(b)} as well.`,
          ),
          slip(ratioText(d + a * b, a - c), 'The number moved to the other side without changing its sign.'),
          slip(
            c === 0 ? ratioText(d, a) : ratioText(d - a * b, a + c),
            c === 0
              ? `You divided by ${a} and left the bracket unsolved: this is ${linearText(1, b)}.`
              : `You added ${c}x on the left; take it from both sides.`,
          ),
          slip(-x, 'You lost a sign on the way. Put your answer back into the equation to see.'),
          slip(d - a * b, 'You stopped one step early: divide by the number of x.'),
        ],
        explanation: `Multiply the bracket out: ${showMaths(`${linearText(a, a * b)} = ${c === 0 ? d : linearText(c, d)}`)}. ${a - c === 1 ? 'So' : `Then ${showMaths(`${linearText(a - c, 0)} = ${d - a * b}`)}, so`} ${showMaths(`x = ${x}`)}.`,
        proof: { holds: [equation], at: { x: String(x) } },
      };
    },
  },
  {
    id: 'linear-word-problem',
    skill: 'Word problems with linear equations',
    standards: LINEAR,
    topics: /\bequations?\b.{0,20}\bword problems?\b|\blinear word problems?\b/i,
    area: AREA,
    grades: [7, 9],
    levels: ['easy', 'medium'],
    draw: (dice) => {
      const [fee, rate, n] = [dice.int(3, 20) * 5, dice.int(3, 24), dice.int(4, 15)];
      const total = fee + rate * n;
      const name = person(dice);
      return {
        stem: dice.pick([
          `A gym charges $${fee} to join and $${rate} a month. ${name} has paid $${total} so far. For how many months has ${name} been a member?`,
          `A plumber charges $${fee} for the visit and $${rate} for each hour. The bill is $${total}. How many hours did the plumber work?`,
          `${name} has $${fee} and saves $${rate} each week. After how many weeks does ${name} have $${total}?`,
          `Renting a boat costs $${fee} plus $${rate} for each hour. ${name} pays $${total}. How many hours was the boat rented for?`,
        ]),
        answer: { kind: 'number', value: String(n), only: 'count' },
        mistakes: [
          slip(total / rate, `You divided the whole amount by ${rate}. Take the fixed ${fee} off first.`),
          slip((total + fee) / rate, `You added the fixed ${fee}; take it off.`),
          slip(total - fee, `This is in dollars: the part that depends on the time. Divide it by ${rate}.`),
          slip(n + 1, 'You counted one too many.'),
          slip(n - 1, 'You counted one too few. Put your answer back into the story to check.'),
          slip(total - fee - rate, `You subtracted ${rate} once; it is paid again and again.`),
        ],
        explanation: `Without the fixed amount there are $${total} - $${fee} = $${total - fee} left, and $${total - fee} ÷ $${rate} = ${n}.`,
        proof: { holds: [`${fee} + ${rate} * n = ${total}`], at: { n: String(n) } },
      };
    },
  },
  {
    id: 'equation-from-words',
    skill: 'Writing equations from words',
    standards: LINEAR,
    topics: /\bwriting (?:linear )?equations?\b|\btranslat\w+\b/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium'],
    draw: (dice) => {
      const [a, b, x] = [dice.int(2, 9), dice.int(3, 20), dice.int(4, 14)];
      const minus = dice.int(0, 1) === 0;
      const c = minus ? a * x - b : a * x + b;
      const name = person(dice);
      const [right, sign] = [minus ? `${a}n - ${b} = ${c}` : `${a}n + ${b} = ${c}`, minus ? '-' : '+'];
      if (c <= 0 || b % a === 0) return null;
      return {
        stem: dice.pick(
          minus
            ? [
                `${b} less than ${a} times a number ${showMaths('n')} is ${c}. Which equation says this?`,
                `${name} buys ${a} packs of ${showMaths('n')} cards and gives ${b} cards away. ${c} cards are left. Which equation says this?`,
              ]
            : [
                `${b} more than ${a} times a number ${showMaths('n')} is ${c}. Which equation says this?`,
                `${name} buys ${a} packs of ${showMaths('n')} cards and finds ${b} more cards at home. Now ${name} has ${c} cards. Which equation says this?`,
              ],
        ),
        answer: { kind: 'text', text: showMaths(right) },
        mistakes: [
          slip(
            showMaths(`${a}(n ${sign} ${b}) = ${c}`),
            `Only the number is multiplied by ${a}; the ${b} comes in afterwards.`,
          ),
          slip(
            showMaths(`${a}n ${minus ? '+' : '-'} ${b} = ${c}`),
            `The ${b} goes the other way: read whether there are more or fewer.`,
          ),
          slip(showMaths(`${b}n ${sign} ${a} = ${c}`), `${a} and ${b} changed places: which of them multiplies?`),
          slip(
            showMaths(minus ? `${b} - ${a}n = ${c}` : `${a + b}n = ${c}`),
            minus
              ? `“${b} less than” takes ${b} away from what follows.`
              : `The ${b} is added to the product; it does not multiply the number.`,
          ),
        ],
        explanation: `${a} times the number is ${showMaths(`${a}n`)}, and ${b} ${minus ? 'less' : 'more'} than that is ${showMaths(`${a}n ${sign} ${b}`)}. So the equation is ${showMaths(right)}.`,
        proof: { found: a * x + (minus ? -b : b) === c },
      };
    },
  },
  {
    id: 'count-solutions',
    skill: 'How many solutions an equation has',
    standards: LINEAR,
    topics: /\b(?:no|infinitely many|number of|how many) solutions?\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['medium', 'hard'],
    draw: (dice) => {
      const [a, b, shift] = [dice.int(2, 7), dice.int(1, 9), dice.int(1, 8)];
      const which = dice.int(0, 2);
      const [c, d] = which === 0 ? [a, a * b + shift] : which === 1 ? [a, a * b] : [a + dice.int(1, 4), a * b + shift];
      const right = ['No solution', 'Infinitely many solutions', 'Exactly one solution'][which] ?? '';
      const told =
        [
          `Both sides have ${a}x, but different numbers, so they are never equal.`,
          'Multiplied out, both sides are the same, so every number solves it.',
          'The sides have different numbers of x, so exactly one value makes them equal.',
        ][which] ?? '';
      const equation = `${a}(x + ${b}) = ${linearText(c, d)}`;
      return {
        stem: dice.pick([
          `How many solutions does ${showMaths(equation)} have?`,
          `Which describes the solutions of the equation ${showMaths(equation)}?`,
          `What can be said about how many values of x solve ${showMaths(equation)}?`,
        ]),
        answer: { kind: 'text', text: right },
        mistakes: [
          slip(
            'No solution',
            'The sides would need the same number of x and different constants. Multiply the bracket out and compare.',
          ),
          slip(
            'Exactly one solution',
            'Multiply the bracket out: both sides have the same number of x, so x drops out.',
          ),
          slip(
            'Infinitely many solutions',
            'The sides would have to be the same expression. Multiply the bracket out and compare.',
          ),
          slip('Exactly two solutions', 'A linear equation never has exactly two solutions.'),
        ],
        explanation: `The left side is ${showMaths(linearText(a, a * b))}. ${told}`,
        proof: { found: countRoots(a - c, a * b - d) === ['none', 'all', 'one'][which] },
      };
    },
  },
];

/** Of `ax + b = 0`. */
function countRoots(a: number, b: number): 'none' | 'one' | 'all' {
  if (a !== 0) return 'one';
  return b === 0 ? 'all' : 'none';
}
