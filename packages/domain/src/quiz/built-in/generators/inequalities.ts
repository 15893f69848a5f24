/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { inBrackets, linearText, ratioText } from '../core/write-maths.ts';

const STANDARDS = ['SAT.MATH.ALGEBRA.INEQUALITIES'];
const AREA = /\binequalit(?:y|ies)\b|\balgebra\b/i;
const FLIPPED = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as const;
const SIGNS = ['<', '>', '<=', '>='] as const;

export const inequalityGenerators: readonly ItemGenerator[] = [
  {
    id: 'linear-inequality',
    skill: 'Solving linear inequalities',
    standards: STANDARDS,
    topics: /\binequalit(?:y|ies)\b/i,
    area: AREA,
    grades: [7, 10],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const turns = level === 'medium';
      const a = dice.int(2, 8) * (turns ? -1 : 1);
      const [b, x] = [dice.int(2, 15) * dice.pick([1, -1]), dice.int(1, 9) * dice.pick([1, -1])];
      const sign = dice.pick(SIGNS);
      const c = a * x + b;
      const wanted = turns ? FLIPPED[sign] : sign;
      const task = `${linearText(a, b)} ${sign} ${c}`;
      const wrong = ratioText(c + b, a);
      return {
        stem: dice.pick([
          `Solve the inequality ${showMaths(task)}.`,
          `Which inequality describes all solutions of ${showMaths(task)}?`,
          `For which values of x is ${showMaths(task)}?`,
        ]),
        answer: { kind: 'expression', text: `x ${wanted} ${x}` },
        mistakes: [
          slip(
            `x ${FLIPPED[wanted]} ${x}`,
            turns
              ? 'Dividing by a negative number turns the sign round.'
              : 'The sign stays as it is: you divided by a positive number.',
          ),
          slip(`x ${wanted} ${-x}`, 'The sign of the number got lost on the way.'),
          slip(
            `x ${FLIPPED[wanted]} ${-x}`,
            'Both the number and the direction of the sign went wrong: put a value in to check.',
          ),
          slip(
            wrong === null ? null : `x ${wanted} ${wrong}`,
            `You moved ${inBrackets(b)} across without changing its sign.`,
          ),
        ],
        explanation: `${b > 0 ? `Subtract ${b} from` : `Add ${-b} to`} both sides: ${showMaths(`${linearText(a, 0)} ${sign} ${c - b}`)}. Divide by ${a}${turns ? ', which is negative, so the sign turns round' : ', which is positive, so the sign stays'}: ${showMaths(`x ${wanted} ${x}`)}.`,
        proof: { trueWith: task },
      };
    },
  },
  {
    id: 'budget-inequality',
    skill: 'Inequalities in stories',
    standards: STANDARDS,
    topics: /\binequalit(?:y|ies)\b|\bat (?:most|least)\b/i,
    area: AREA,
    grades: [7, 10],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice) => {
      const [fee, each, n] = [dice.int(2, 12) * 5, dice.int(3, 14), dice.int(4, 15)];
      const budget = fee + each * n + dice.int(1, each - 1);
      const name = person(dice);
      return {
        stem: dice.pick([
          `${name} has $${budget}. Entry to a fair costs $${fee}, and each ride costs $${each}. What is the greatest number of rides that ${name} can pay for?`,
          `A hall costs $${fee} to rent, and each chair costs $${each} more. With $${budget}, how many chairs can be rented at most?`,
          `Shipping costs $${fee} for the whole order, and each book costs $${each}. ${name} can spend at most $${budget}. How many books can ${name} order at most?`,
        ]),
        answer: { kind: 'number', value: String(n), only: 'count' },
        mistakes: [
          slip(n + 1, 'One more would cost more than there is: round down.'),
          slip(Math.floor(budget / each), `The fixed $${fee} must be paid first.`),
          slip(Math.floor((budget + fee) / each), `You added the fixed $${fee}; take it off.`),
          slip(n - 1, 'There is money for one more.'),
          slip(budget - fee, 'This is the money that is left after the fixed amount.'),
        ],
        explanation: `$${budget} - $${fee} = $${budget - fee} are left, and $${budget - fee} ÷ $${each} lies between ${n} and ${n + 1}. A part cannot be bought, so the answer is ${n}.`,
        proof: {
          holds: [`${fee} + ${each} * n <= ${budget}`, `${fee} + ${each} * (n + 1) > ${budget}`],
          at: { n: String(n) },
        },
      };
    },
  },
  {
    id: 'inequality-values',
    skill: 'Values that satisfy an inequality',
    standards: STANDARDS,
    topics: /\binequalit(?:y|ies)\b|\bselect all\b/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium'],
    draw: (dice) => {
      const [a, b, x] = [dice.int(2, 6), dice.int(1, 12), dice.int(2, 7)];
      const sign = dice.pick(SIGNS);
      const c = a * x + b;
      const holds = (v: number): boolean => {
        const left = a * v + b;
        return sign === '<' ? left < c : sign === '>' ? left > c : sign === '<=' ? left <= c : left >= c;
      };
      const values = [x, x + dice.int(1, 2), x - dice.int(1, 2), x + dice.int(4, 7), -x];
      if (new Set(values).size < 5) return null;
      const option = (v: number) => ({
        text: v < 0 ? showMaths(String(v)) : String(v),
        told: `With ${v} the left side is ${a * v + b}, so the inequality is ${holds(v) ? 'true' : 'not true'}.`,
      });
      const solution = `x ${sign} ${x}`;
      return {
        stem: dice.pick([
          `Which of these values of x satisfy ${showMaths(`${a}x + ${b} ${sign} ${c}`)}? Select all that apply.`,
          `Select all that are solutions of ${showMaths(`${a}x + ${b} ${sign} ${c}`)}.`,
        ]),
        right: values.filter(holds).map(option),
        wrong: values.filter((v) => !holds(v)).map(option),
        explanation: `Subtract ${b} and divide by ${a}: ${showMaths(solution)}. Each listed value is compared with that.`,
        proof: {
          found: values.every(
            (v) => holds(v) === (sign === '<' ? v < x : sign === '>' ? v > x : sign === '<=' ? v <= x : v >= x),
          ),
        },
      };
    },
  },
];
