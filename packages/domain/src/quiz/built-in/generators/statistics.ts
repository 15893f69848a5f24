/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { figureText } from '../core/write-maths.ts';

const DATA = ['SAT.MATH.PROBLEM-SOLVING.ONE-VARIABLE-DATA'];
const AREA = /\bstatistics?\b|\bdata\b|\baverages?\b|\bproblem[- ]solving\b/i;

export const statisticsGenerators: readonly ItemGenerator[] = [
  {
    id: 'mean-of-list',
    skill: 'Mean of a list',
    standards: DATA,
    topics: /\bmeans?\b|\baverages?\b|\bmeasures? of cent(?:er|re|ral)/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const count = level === 'easy' ? 4 : dice.int(5, 6);
      const mean = dice.int(9, 24);
      const list = Array.from({ length: count - 1 }, () => mean + dice.int(-7, 7));
      const last = mean * count - list.reduce((sum, one) => sum + one, 0);
      if (last < 2 || last > 40) return null;
      list.splice(dice.int(0, count - 1), 0, last);
      const sum = mean * count;
      const sorted = [...list].sort((a, b) => a - b);
      const middle = ((sorted[Math.floor((count - 1) / 2)] ?? 0) + (sorted[Math.ceil((count - 1) / 2)] ?? 0)) / 2;
      const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
      const shown = list.join(', ');
      const name = person(dice);
      return {
        stem: dice.pick([
          `What is the mean of ${shown}?`,
          `${name} scored ${shown} points in ${count} games. What was the mean score?`,
          `The midday temperatures on ${count} days were ${shown} degrees. What was their mean?`,
          `${name} read ${shown} pages on ${count} evenings. What is the mean number of pages an evening?`,
        ]),
        answer: { kind: 'number', value: String(mean), only: 'positive' },
        mistakes: [
          {
            leadsTo: figureText(middle),
            told: 'This is the median, the middle of the ordered list. The mean shares the total out evenly.',
          },
          { leadsTo: figureText(spread), told: 'This is the range, largest minus smallest.' },
          { leadsTo: figureText(sum / (count - 1)), told: `You divided by ${count - 1}; there are ${count} numbers.` },
          {
            leadsTo: figureText(((sorted[0] ?? 0) + (sorted.at(-1) ?? 0)) / 2),
            told: 'This is halfway between smallest and largest. All the numbers count towards the mean.',
          },
          { leadsTo: figureText((sum - last) / count), told: 'One number was left out of the sum.' },
          { leadsTo: figureText(sum), told: `This is the total. Divide it by ${count}.` },
        ],
        explanation: `Add them up: ${list.join(' + ')} = ${sum}. There are ${count} numbers, so the mean is ${sum} ÷ ${count} = ${mean}.`,
        proof: { comesTo: `(${list.join('+')}) / ${count}` },
      };
    },
  },
];
