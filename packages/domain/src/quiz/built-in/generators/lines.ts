/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { inBrackets, ratioText } from '../core/write-maths.ts';

const LINES = ['SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-2'];
const AREA = /\blinear\b|\blines?\b|\bgraphs?\b|\bcoordinate|\balgebra\b/i;

export const lineGenerators: readonly ItemGenerator[] = [
  {
    id: 'slope-two-points',
    skill: 'Slope through two points',
    standards: LINES,
    topics: /\bslopes?\b|\bgradients?\b|\brates? of change\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const low = level === 'easy' ? 0 : -7;
      const [p, q, run] = [dice.int(low, 6), dice.int(low, 8), dice.int(2, 6)];
      const rise = level === 'easy' ? run * dice.int(1, 5) : dice.int(1, 12) * dice.pick([1, -1]);
      const [r, s] = [p + run, q + rise];
      const slope = ratioText(rise, run);
      if (slope === null || q === 0 || s === 0 || p === q) return null;
      return {
        stem: dice.pick([
          `What is the slope of the line through (${p}, ${q}) and (${r}, ${s})?`,
          `A line passes through the points (${p}, ${q}) and (${r}, ${s}). What is its slope?`,
          `Find the slope of the line that joins (${p}, ${q}) to (${r}, ${s}).`,
        ]),
        typed: 'Give a whole number or a fraction.',
        answer: { kind: 'number', value: slope },
        mistakes: [
          {
            leadsTo: ratioText(run, rise),
            told: 'You divided the change in x by the change in y. Slope is rise over run.',
          },
          {
            leadsTo: ratioText(-rise, run),
            told: 'You took the points in one order above and in the other order below, which turns the sign.',
          },
          { leadsTo: ratioText(q + s, p + r), told: 'You added the coordinates; slope needs the differences.' },
          { leadsTo: String(rise), told: 'This is the change in y alone. Divide it by the change in x.' },
          {
            leadsTo: ratioText(-run, rise),
            told: 'This is the slope of a line at right angles to the one asked about.',
          },
        ],
        explanation: `The change in y is ${s} - ${inBrackets(q)} = ${rise}, the change in x is ${r} - ${inBrackets(p)} = ${run}. The slope is ${rise}/${run}${slope === `${rise}/${run}` ? '' : ` = ${slope}`}.`,
        proof: { holds: [`${s} - (${q}) = m * (${r} - (${p}))`], at: { m: slope } },
      };
    },
  },
];
