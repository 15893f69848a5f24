/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { people, person } from '../core/settings.ts';
import { slip } from '../core/slip.ts';
import { figureText, gcd } from '../core/write-maths.ts';

const RATIOS = ['SAT.MATH.PROBLEM-SOLVING.RATIOS'];
const AREA = /\bratios?\b|\bproportion(?:s|al|ality)?\b|\bproblem[- ]solving\b/i;

export const ratioGenerators: readonly ItemGenerator[] = [
  {
    id: 'ratio-share',
    skill: 'Sharing in a ratio',
    standards: RATIOS,
    topics: /\bratios?\b/i,
    area: AREA,
    grades: [6, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const a = dice.int(2, 7);
      const b = dice.int(2, 9);
      const part = dice.int(3, level === 'easy' ? 9 : 24);
      if (a === b || gcd(a, b) > 1) return null;
      const [total, value] = [(a + b) * part, a * part];
      const [first, second] = people(dice, 2);
      return {
        stem: dice.pick([
          `${first} and ${second} share ${total} stickers in the ratio ${a}:${b}. How many stickers does ${first} get?`,
          `The ratio of cats to dogs in a shelter is ${a} to ${b}. There are ${total} of these animals in all. How many are cats?`,
          `Paint is mixed from blue and white in the ratio ${a}:${b}. How many litres of blue are in ${total} litres of the mixture?`,
          `In a choir the ratio of altos to sopranos is ${a}:${b}, and there are ${total} altos and sopranos together. How many altos are there?`,
        ]),
        answer: { kind: 'number', value: String(value), only: 'count' },
        mistakes: [
          slip(b * part, 'This is the other share: the ratio was read the wrong way round.'),
          slip(part, `This is one part. The share has ${a} parts.`),
          slip(total / a, `You divided the whole by ${a}. There are ${a} + ${b} parts altogether.`),
          slip((total * a) / b, 'You took one share for the whole: the ratio compares the shares with each other.'),
          slip(total - a * b, 'Multiplying the numbers of the ratio gives no number of parts.'),
          slip(total / 2, 'This shares equally; the ratio does not.'),
        ],
        explanation: `There are ${a} + ${b} = ${a + b} parts, so one part is ${total} ÷ ${a + b} = ${part}, and the share asked for is ${a} × ${part} = ${value}.`,
        proof: { holds: [`y / ${a} = (${total} - y) / ${b}`], at: { y: String(value) } },
      };
    },
  },
  {
    id: 'proportion-scale',
    skill: 'Proportional relationships',
    standards: RATIOS,
    topics: /\bproportion(?:s|al|ality)?\b|\bscal(?:e|ing)\b/i,
    area: AREA,
    grades: [6, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [n, each] = [dice.int(3, 8), dice.int(2, 9)];
      const m = level === 'easy' ? n * dice.int(2, 4) : dice.int(9, 20);
      const [per, value] = [n * each, m * each];
      if (m === n || m % 1 !== 0) return null;
      const name = person(dice);
      return {
        stem: dice.pick([
          `A recipe for ${n} people takes ${per} eggs. How many eggs does it take for ${m} people?`,
          `${n} identical boxes hold ${per} books. How many books do ${m} such boxes hold?`,
          `${name} fills ${per} bottles in ${n} minutes. At this rate, how many bottles does ${name} fill in ${m} minutes?`,
          `On a map, ${n} centimetres stand for ${per} kilometres. How many kilometres do ${m} centimetres stand for?`,
        ]),
        answer: { kind: 'number', value: String(value), only: 'count' },
        mistakes: [
          slip(per + (m - n), `You added the difference of ${m} and ${n}. Proportional amounts are multiplied.`),
          slip(per * m, `You multiplied ${per} by ${m} without dividing by ${n} first.`),
          slip(m * each - per, 'This is how many more are needed, not how many in all.'),
          slip((per * n) / m, 'You turned the ratio round: more of one means more of the other here.'),
          slip(value + each, 'You counted one too many.'),
          slip(value - each, 'You counted one too few.'),
        ],
        explanation: `One takes ${per} ÷ ${n} = ${each}, so ${m} take ${m} × ${each} = ${value}.`,
        proof: { holds: [`y / ${m} = ${per} / ${n}`], at: { y: String(value) } },
      };
    },
  },
  {
    id: 'unit-price',
    skill: 'Unit rates',
    standards: RATIOS,
    topics: /\bunit (?:rates?|prices?)\b|\brates?\b(?! of change)/i,
    area: AREA,
    grades: [6, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [n, m] = [dice.int(3, 9), dice.int(10, 15)];
      const cents = level === 'easy' ? dice.int(1, 8) * 100 : dice.int(5, 39) * 25;
      const each = cents / 100;
      const [paid, value] = [figureText(n * each), figureText(m * each)];
      if (paid === null || value === null) return null;
      const thing = dice.pick(['notebooks', 'tickets', 'plants', 'batteries', 'sandwiches', 'brushes']);
      const shown = Number.isInteger(n * each) ? paid : (n * each).toFixed(2);
      return {
        stem: dice.pick([
          `${n} ${thing} cost $${shown}. At the same price each, how much do ${m} ${thing} cost?`,
          `${person(dice)} paid $${shown} for ${n} ${thing}. What would ${m} of them cost at that price each?`,
          `A club buys ${n} ${thing} for $${shown}. How many dollars will ${m} more at the same price each cost?`,
        ]),
        typed: 'Give the amount in dollars.',
        answer: { kind: 'number', value, dress: { before: '$' }, only: 'positive' },
        mistakes: [
          slip(each, 'This is the price of one.'),
          slip(
            n * each + (m - n),
            `You added ${m - n} dollars for ${m - n} more. Each one costs as much as the others.`,
          ),
          slip(n * each * m, `You multiplied the price of ${n} by ${m}. Find the price of one first.`),
          slip((m + 1) * each, 'You counted one too many.'),
          slip((m - n) * each, `This is the price of ${m - n}.`),
          slip((m + n) * each, `This is the price of ${m + n}.`),
        ],
        explanation: `One costs $${shown} ÷ ${n} = $${each.toFixed(2)}, so ${m} cost ${m} × $${each.toFixed(2)} = $${(m * each).toFixed(2)}.`,
        proof: { comesTo: `${shown} / ${n} * ${m}` },
      };
    },
  },
  {
    id: 'speed-distance',
    skill: 'Speed, distance and time',
    standards: RATIOS,
    topics: /\bspeeds?\b|\bdistance\b.{0,15}\btime\b|\brates?\b(?! of change)/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const name = person(dice);
      const [speed, hours] = [dice.int(6, 15) * 4, dice.int(2, 6)];
      const time = level === 'easy' ? hours : hours + dice.pick([0.5, 0.25, 0.75]);
      const distance = speed * time;
      if (level !== 'hard')
        return {
          stem: dice.pick([
            `A train travels at a steady ${speed} miles per hour. How many miles does it travel in ${time} hours?`,
            `${name} drives at ${speed} miles per hour for ${time} hours. How far does ${name} drive?`,
            `A ship keeps a speed of ${speed} kilometres per hour. What distance in kilometres does it cover in ${time} hours?`,
          ]),
          answer: { kind: 'number', value: String(distance), only: 'positive' },
          mistakes: [
            slip(speed / time, 'You divided. Distance is speed times time.'),
            slip(speed + time, 'You added; “per hour” means for each hour, so multiply.'),
            slip(speed * Math.floor(time) + (time % 1) * 10, 'A part of an hour is a part of the speed, not of ten.'),
            slip(speed * (time + 1), 'You counted an hour too many.'),
            slip(speed * (time - 1), 'You counted an hour too few.'),
          ],
          explanation: `Distance is speed times time: ${speed} × ${time} = ${distance}.`,
          proof: { comesTo: `${speed}*${time}` },
        };
      const [out, back] = dice.pick<readonly [number, number]>([
        [30, 20],
        [60, 20],
        [60, 30],
        [40, 24],
        [30, 15],
        [60, 15],
        [24, 12],
        [12, 6],
      ]);
      const leg = 120 * dice.int(1, 3);
      const average = figureText((2 * leg) / (leg / out + leg / back));
      if (average === null) return null;
      return {
        stem: dice.pick([
          `${name} rides ${leg} kilometres to a town at ${out} kilometres per hour and comes back the same way at ${back} kilometres per hour. What is the average speed of the whole trip in kilometres per hour?`,
          `A boat sails ${leg} miles down a river at ${out} miles per hour and the same ${leg} miles up again at ${back} miles per hour. What is its average speed in miles per hour?`,
          `${name} drives the first ${leg} kilometres of a journey at ${out} kilometres per hour and the other ${leg} kilometres at ${back} kilometres per hour. What is the average speed in kilometres per hour?`,
        ]),
        answer: { kind: 'number', value: average, only: 'positive' },
        mistakes: [
          slip(
            (out + back) / 2,
            'This is halfway between the speeds. More time is spent at the lower speed: divide the whole distance by the whole time.',
          ),
          slip(leg / (leg / out + leg / back), 'You took one way only. The whole distance counts.'),
          slip(Math.abs(out - back), 'This is the difference of the speeds.'),
          slip(Math.min(out, back), 'This is the lower of the two speeds; part of the way was faster.'),
          slip(out + back, 'Speeds on different legs are not added.'),
        ],
        explanation: `The first part takes ${leg} ÷ ${out} = ${leg / out} hours, the second ${leg} ÷ ${back} = ${leg / back} hours. The average is ${2 * leg} ÷ ${leg / out + leg / back} = ${average}.`,
        proof: { comesTo: `2*${out}*${back}/(${out}+${back})` },
      };
    },
  },
  {
    id: 'unit-conversion',
    skill: 'Converting units',
    standards: RATIOS,
    topics: /\bunits?\b(?! rate)|\bconver(?:t|sion)\w*|\bmeasurements?\b/i,
    area: AREA,
    grades: [5, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [from, to, factor] = dice.pick<readonly [string, string, number]>([
        ['feet', 'inches', 12],
        ['yards', 'feet', 3],
        ['pounds', 'ounces', 16],
        ['hours', 'minutes', 60],
        ['minutes', 'seconds', 60],
        ['metres', 'centimetres', 100],
        ['kilometres', 'metres', 1000],
        ['kilograms', 'grams', 1000],
        ['gallons', 'quarts', 4],
        ['days', 'hours', 24],
        ['litres', 'millilitres', 1000],
      ]);
      const amount = level === 'easy' ? dice.int(3, 12) : dice.int(2, 9) + dice.pick([0.5, 0.25, 0.75]);
      const value = figureText(amount * factor);
      if (value === null) return null;
      const wrong =
        factor === 100 || factor === 1000 ? factor / 10 : factor === 60 ? 100 : factor === 12 ? 10 : factor * 2;
      return {
        stem: dice.pick([
          `How many ${to} are in ${amount} ${from}?`,
          `Convert ${amount} ${from} to ${to}.`,
          `${person(dice)} measures ${amount} ${from}. How many ${to} is that?`,
        ]),
        answer: { kind: 'number', value, dress: { after: ` ${to}` }, only: 'positive' },
        mistakes: [
          slip(
            amount / factor,
            `You divided. ${to} are the smaller unit, so there are more of them.`.replace(
              /^(.*\. )(\w)/,
              (_, a: string, b: string) => a + b.toUpperCase(),
            ),
          ),
          slip(amount * wrong, `There are ${factor} ${to} in one of the ${from}, not ${wrong}.`),
          slip(amount + factor, `You added ${factor}; each of the ${from} has that many ${to}, so multiply.`),
          slip(amount * factor * 10, 'The point slipped one place to the right.'),
          slip(Math.floor(amount) * factor, 'The part behind the point was left out.'),
        ],
        explanation: `One of the ${from} has ${factor} ${to}: ${amount} × ${factor} = ${value}.`,
        proof: { comesTo: `${amount}*${factor}` },
      };
    },
  },
];
