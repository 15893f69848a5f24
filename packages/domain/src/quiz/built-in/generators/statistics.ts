/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { person } from '../core/settings.ts';
import { slip } from '../core/slip.ts';
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
  {
    id: 'median-of-list',
    skill: 'Median of a list',
    standards: DATA,
    topics: /\bmedians?\b|\bmeasures? of cent(?:er|re|ral)/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const count = level === 'easy' ? dice.pick([5, 7]) : dice.pick([6, 8]);
      const list = dice.sample(
        Array.from({ length: 28 }, (_, at) => at + 3),
        count,
      );
      const sorted = [...list].sort((a, b) => a - b);
      const [low = 0, high = 0] = [sorted[Math.floor((count - 1) / 2)], sorted[Math.ceil((count - 1) / 2)]];
      const value = (low + high) / 2;
      const sum = list.reduce((total, one) => total + one, 0);
      const unsorted = ((list[Math.floor((count - 1) / 2)] ?? 0) + (list[Math.ceil((count - 1) / 2)] ?? 0)) / 2;
      const shown = list.join(', ');
      const name = person(dice);
      return {
        stem: dice.pick([
          `What is the median of ${shown}?`,
          `${name} waited ${shown} minutes for the bus on ${count} days. What is the median waiting time in minutes?`,
          `The ages of the members of a chess club are ${shown}. What is the median age?`,
          `In ${count} games a team scored ${shown} points. What is the median score?`,
        ]),
        answer: { kind: 'number', value: String(value), only: 'positive' },
        mistakes: [
          slip(unsorted, 'You took the middle of the list as it stands. Order the numbers first.'),
          slip(sum / count, 'This is the mean. The median is the middle of the ordered list.'),
          slip((sorted.at(-1) ?? 0) - (sorted[0] ?? 0), 'This is the range.'),
          slip(
            count % 2 === 0 ? low : (sorted[Math.floor(count / 2) - 1] ?? null),
            count % 2 === 0
              ? 'There are two numbers in the middle: take the value halfway between them.'
              : 'Count again from both ends of the ordered list.',
          ),
          slip(
            count % 2 === 0 ? high : (sorted[Math.floor(count / 2) + 1] ?? null),
            count % 2 === 0
              ? 'There are two numbers in the middle: take the value halfway between them.'
              : 'Count again from both ends of the ordered list.',
          ),
          slip(
            ((sorted.at(-1) ?? 0) + (sorted[0] ?? 0)) / 2,
            'This is halfway between the smallest and the largest number.',
          ),
        ],
        explanation: `In order: ${sorted.join(', ')}. ${count % 2 === 0 ? `The two in the middle are ${low} and ${high}; halfway between them is` : 'The one in the middle is'} ${value}.`,
        proof: { found: list.filter((one) => one < value).length === list.filter((one) => one > value).length },
      };
    },
  },
  {
    id: 'range-of-list',
    skill: 'Range of a list',
    standards: DATA,
    topics: /\branges?\b|\bspread\b|\bvariability\b/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy'],
    draw: (dice) => {
      const count = dice.int(5, 7);
      const list = dice.sample(
        Array.from({ length: 40 }, (_, at) => at + 5),
        count,
      );
      const [low, high] = [Math.min(...list), Math.max(...list)];
      const shown = list.join(', ');
      const sorted = [...list].sort((a, b) => a - b);
      return {
        stem: dice.pick([
          `What is the range of ${shown}?`,
          `The heights of some plants are ${shown} centimetres. What is the range of the heights in centimetres?`,
          `On ${count} days a shop had ${shown} customers. What is the range of these numbers?`,
        ]),
        answer: { kind: 'number', value: String(high - low), only: 'positive' },
        mistakes: [
          slip(high, 'This is the largest number. Subtract the smallest from it.'),
          slip(
            Math.abs((list.at(-1) ?? 0) - (list[0] ?? 0)),
            'You subtracted the first number from the last. Look for the smallest and the largest.',
          ),
          slip(sorted[Math.floor(count / 2)] ?? null, 'This is the middle of the ordered list, the median.'),
          slip(high + low, 'You added; the range is a difference.'),
          slip(low, 'This is the smallest number. Subtract it from the largest.'),
        ],
        explanation: `The largest is ${high}, the smallest ${low}: ${high} - ${low} = ${high - low}.`,
        proof: { found: (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) === high - low },
      };
    },
  },
  {
    id: 'missing-for-mean',
    skill: 'The value that gives a mean',
    standards: DATA,
    topics: /\bmeans?\b|\baverages?\b/i,
    area: AREA,
    grades: [7, 11],
    levels: ['hard'],
    draw: (dice) => {
      const [count, now, extra] = [dice.int(3, 7), dice.int(70, 88), dice.int(1, 3)];
      const wanted = now + extra;
      const value = wanted * (count + 1) - now * count;
      const name = person(dice);
      if (value > 100) return null;
      return {
        stem: dice.pick([
          `${name}'s mean score on ${count} tests is ${now}. What score on the next test brings the mean of all ${count + 1} tests to ${wanted}?`,
          `The mean of ${count} numbers is ${now}. Which number must be added to the list so that the mean becomes ${wanted}?`,
        ]),
        answer: { kind: 'number', value: String(value), only: 'positive' },
        mistakes: [
          slip(wanted, `A score of ${wanted} moves the mean only part of the way.`),
          slip(2 * wanted - now, 'This would be right if there had been one test before. Work with the totals.'),
          slip(wanted + count, 'Work with the totals: the new total minus the old total.'),
          slip(
            value - wanted + now,
            `The new list has ${count + 1} numbers, so its total is ${count + 1} × ${wanted}.`,
          ),
          slip(value + 1, 'Check: add it to the old total and divide again.'),
        ],
        explanation: `The total must be ${count + 1} × ${wanted} = ${wanted * (count + 1)}. So far it is ${count} × ${now} = ${now * count}. The difference is ${value}.`,
        proof: { comesTo: `${wanted} * ${count + 1} - ${now} * ${count}` },
      };
    },
  },
  {
    id: 'line-of-best-fit',
    skill: 'Scatterplots and lines of best fit',
    standards: ['SAT.MATH.PROBLEM-SOLVING.TWO-VARIABLE-DATA'],
    topics: /\bscatter ?plots?\b|\bbest fit\b|\bregression\b|\btwo-variable\b/i,
    area: AREA,
    grades: [8, 12],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [a, b] = [dice.int(3, 9), dice.int(10, 40)];
      const [x, y] = dice.pick<readonly [string, string]>([
        ['hours of practice', 'points'],
        ['weeks', 'height in centimetres'],
        ['hours open', 'cups sold'],
      ]);
      const xs = [1, 2, 4, 5, 7].map((one) => one + dice.int(0, 1));
      const off = [2, -1, -2, 1, -1];
      const points = xs.map((one, at) => [one, a * one + b + (off[at] ?? 0)] as const);
      const [[at, seen] = [0, 0]] = dice.sample(points, 1);
      const next = dice.int(10, 14);
      const [value, fit] = [a * next + b, a * at + b];
      if (new Set(xs).size < 5) return null;
      const table = `Data (${x}, ${y}): ${points.map(([p, q]) => `(${p}, ${q})`).join(', ')}.`;
      if (level === 'hard')
        return {
          stem: `${table} The line of best fit is y = ${a}x + ${b}. By how much does the data value at x = ${at} differ from the value that the line gives there, data minus line?`,
          answer: { kind: 'number', value: String(seen - fit) },
          mistakes: [
            slip(fit - seen, 'You subtracted the other way round: the data value comes first.'),
            slip(fit, 'This is the value of the line. Subtract it from the data value.'),
            slip(seen, 'This is the data value. Subtract the value of the line from it.'),
            slip(a, 'This is the slope of the line.'),
            slip(seen - b, `This leaves out ${a} times x.`),
          ],
          explanation: `The line gives ${a} × ${at} + ${b} = ${fit}. The data value is ${seen}: ${seen} - ${fit} = ${seen - fit}.`,
          proof: { comesTo: `${seen} - (${a}*${at} + ${b})` },
        };
      return {
        stem: `${table} The line of best fit is y = ${a}x + ${b}. What value does it predict for x = ${next}?`,
        answer: { kind: 'number', value: String(value) },
        mistakes: [
          slip(a * next, `You left out the ${b} that is added.`),
          slip((a + b) * next, `Only ${a} is multiplied by x.`),
          slip(b * next + a, `${a} and ${b} changed places.`),
          slip((points.at(-1)?.[1] ?? 0) + a, 'This goes one step on from the last data value. Put x into the line.'),
          slip(a + b + next, `${a} stands before x, so it multiplies.`),
        ],
        explanation: `Put ${next} in the place of x: ${a} × ${next} + ${b} = ${value}.`,
        proof: { comesTo: `${a}*${next} + ${b}` },
      };
    },
  },
];
