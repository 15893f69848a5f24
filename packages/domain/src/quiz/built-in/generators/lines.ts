/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { showMaths, toTex } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { gcd, inBrackets, linearText, ratioText } from '../core/write-maths.ts';

const LINES = ['SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-2'];
const AREA = /\blinear\b|\blines?\b|\bgraphs?\b|\bcoordinate|\balgebra\b/i;

/** Legs and hypotenuse in whole numbers. */
type Triple = readonly [number, number, number];
const TRIPLES: readonly [Triple, ...Triple[]] = [
  [3, 4, 5],
  [6, 8, 10],
  [5, 12, 13],
  [8, 15, 17],
  [9, 12, 15],
];

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
  {
    id: 'intercept-of-line',
    skill: 'Equations of lines',
    standards: LINES,
    topics: /\bslope[- ]intercept\b|\bequations? of (?:a )?lines?\b|\bintercepts?\b|\blinear equations? in two\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [m, b, x] = [dice.int(2, 6) * dice.pick([1, -1]), dice.int(1, 12) * dice.pick([1, -1]), dice.int(2, 6)];
      const y = m * x + b;
      if (y === 0 || Math.abs(m) === Math.abs(b)) return null;
      if (level === 'easy')
        return {
          stem: dice.pick([
            `A line has slope ${m} and crosses the y-axis at (0, ${b}). Which equation describes it?`,
            `Which equation describes the line with slope ${m} and y-intercept ${b}?`,
          ]),
          answer: { kind: 'text', text: showMaths(`y = ${linearText(m, b)}`) },
          mistakes: [
            slip(
              showMaths(`y = ${linearText(b, m)}`),
              'Slope and intercept changed places: the slope stands before x.',
            ),
            slip(showMaths(`y = ${linearText(-m, b)}`), 'The slope has the wrong sign.'),
            slip(showMaths(`y = ${linearText(m, -b)}`), 'The intercept has the wrong sign.'),
            slip(showMaths(`x = ${linearText(m, b, 'y')}`), 'x and y changed places.'),
          ],
          explanation: `A line with slope m and y-intercept b is ${showMaths('y = mx + b')}: here ${showMaths(`y = ${linearText(m, b)}`)}.`,
          proof: { found: m * 0 + b === b && m * 1 + b - b === m },
        };
      return {
        stem: dice.pick([
          `A line has slope ${m} and passes through (${x}, ${y}). What is its y-intercept?`,
          `The line with slope ${m} goes through the point (${x}, ${y}). At which value of y does it cross the y-axis?`,
        ]),
        answer: { kind: 'number', value: String(b) },
        mistakes: [
          slip(y + m * x, `The sign was turned: take ${m} × ${x} off, since ${inBrackets(y)} = ${m} × ${x} + b.`),
          slip(y, 'This is the y-coordinate of the point, not the intercept.'),
          slip(-b, 'The sign was lost at the end.'),
          slip(y - m, `${m} is multiplied by ${x} before it is taken off.`),
          slip(x - m * y, 'x and y changed places.'),
        ],
        explanation: `${showMaths('y = mx + b')} holds at the point: ${y} = ${m} × ${x} + b, so b = ${y} - ${inBrackets(m * x)} = ${b}.`,
        proof: { holds: [`${y} = (${m}) * ${x} + b`], at: { b: String(b) } },
      };
    },
  },
  {
    id: 'parallel-perpendicular',
    skill: 'Parallel and perpendicular lines',
    standards: LINES,
    topics: /\bparallel\b|\bperpendicular\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [n, d] = [dice.int(1, 7) * dice.pick([1, -1]), dice.int(1, 5)];
      const slope = ratioText(n, d);
      const upright = level === 'medium';
      const value = upright ? ratioText(-d, n) : slope;
      const b = dice.int(1, 9);
      if (slope === null || value === null || Math.abs(n) === d || gcd(n, d) > 1) return null;
      const line = `y = ${d === 1 ? linearText(n, b) : `${slope}x + ${b}`}`;
      const shown = d === 1 ? showMaths(line) : `$y = ${toTex(slope)}x + ${b}$`;
      return {
        stem: dice.pick([
          `What is the slope of a line that is ${upright ? 'perpendicular' : 'parallel'} to ${shown}?`,
          `A line is ${upright ? 'perpendicular' : 'parallel'} to the line ${shown}. What is its slope?`,
        ]),
        typed: 'Give a whole number or a fraction.',
        answer: { kind: 'number', value },
        mistakes: [
          slip(
            upright ? slope : ratioText(-d, n),
            upright ? 'Lines with equal slopes are parallel.' : 'This is the slope of a perpendicular line.',
          ),
          slip(
            ratioText(-n, d),
            upright
              ? 'The sign is turned, but the fraction must be turned over as well.'
              : 'Parallel lines have the same slope, sign included.',
          ),
          slip(
            ratioText(d, n),
            upright
              ? 'The fraction is turned over, but its sign must change as well.'
              : 'Parallel lines have the same slope; it is not turned over.',
          ),
          slip(String(b), 'This is the y-intercept; it says nothing about the direction.'),
        ],
        explanation: upright
          ? `Slopes of perpendicular lines multiply to -1: turn ${slope} over and change its sign to get ${value}.`
          : `Parallel lines have equal slopes, so the slope is ${value}.`,
        proof: upright ? { holds: [`m * (${slope}) = -1`], at: { m: value } } : { comesTo: `${n}/${d}` },
      };
    },
  },
  {
    id: 'midpoint-distance',
    skill: 'Distance and midpoint in the plane',
    standards: [],
    topics: /\bmidpoints?\b|\bdistance (?:between|formula)\b|\bcoordinate (?:geometry|plane)\b|\bcoordinates?\b/i,
    area: /\bcoordinate\b|\bgeometry\b/i,
    grades: [8, 11],
    levels: ['medium', 'hard'],
    draw: (dice) => {
      const [u, v, w] = dice.pick(TRIPLES);
      const [p, q] = [dice.int(-6, 6), dice.int(-6, 6)];
      const [r, s] = [p + u * dice.pick([1, -1]), q + v * dice.pick([1, -1])];
      return {
        stem: dice.pick([
          `What is the distance between the points (${p}, ${q}) and (${r}, ${s})?`,
          `On a map grid one unit is a mile. Two towns lie at (${p}, ${q}) and (${r}, ${s}). How many miles are they apart in a straight line?`,
          `A segment joins (${p}, ${q}) and (${r}, ${s}). How long is it?`,
        ]),
        answer: { kind: 'number', value: String(w), only: 'positive' },
        mistakes: [
          slip(u + v, 'You added the differences. The straight way is the hypotenuse: square, add, take the root.'),
          slip(w * w, 'You forgot to take the square root at the end.'),
          slip(Math.abs(u - v), 'You subtracted the differences of the coordinates.'),
          slip(u * v, 'You multiplied the differences of the coordinates.'),
          slip(Math.max(u, v), 'This is the larger difference of the coordinates alone.'),
        ],
        explanation: `The differences are ${u} and ${v}. ${u}² + ${v}² = ${w * w}, and the root of that is ${w}.`,
        proof: { holds: [`d^2 = (${r} - (${p}))^2 + (${s} - (${q}))^2`], at: { d: String(w) } },
      };
    },
  },
];
