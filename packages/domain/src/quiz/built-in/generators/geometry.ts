/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { slip } from '../core/slip.ts';
import { gcd, ratioText } from '../core/write-maths.ts';

const ANGLES = ['SAT.MATH.GEOMETRY.ANGLES-TRIANGLES'];
const RIGHT = ['SAT.MATH.GEOMETRY.RIGHT-TRIANGLES'];
const AREA = /\bgeometry\b|\btriangles?\b|\bangles?\b|\bshapes?\b/i;
const TRIPLES: readonly [Triple, ...Triple[]] = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [6, 8, 10],
  [9, 12, 15],
  [20, 21, 29],
  [9, 40, 41],
  [12, 16, 20],
];
type Triple = readonly [number, number, number];
const DEGREES = { after: '°' };

export const geometryGenerators: readonly ItemGenerator[] = [
  {
    id: 'triangle-angle',
    skill: 'Angles of a triangle',
    standards: ANGLES,
    topics: /\bangles?\b|\btriangles?\b/i,
    area: AREA,
    grades: [7, 10],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [a, b] = [dice.int(25, 80), dice.int(25, 80)];
      const c = 180 - a - b;
      if (a === b || a === c || b === c) return null;
      if (level === 'hard') {
        const outer = 180 - c;
        return {
          stem: dice.pick([
            `Two angles of a triangle measure ${a}° and ${b}°. What is the measure of the exterior angle at the third corner?`,
            `In a triangle ABC, the angle at A is ${a}° and the angle at B is ${b}°. Side AC is extended beyond C to D. What is the measure of angle BCD?`,
          ]),
          answer: { kind: 'number', value: String(outer), dress: DEGREES, only: 'positive' },
          mistakes: [
            slip(c, 'This is the angle inside the triangle; the exterior angle lies beside it.'),
            slip(360 - a - b, 'An exterior angle and its inner angle make 180°, not 360°.'),
            slip(180 - a, 'This is the exterior angle at another corner.'),
            slip(180 - b, 'This is the exterior angle at another corner.'),
            slip(Math.abs(a - b), 'You subtracted the two angles.'),
          ],
          explanation: `An exterior angle is the sum of the two inner angles that do not touch it: ${a}° + ${b}° = ${outer}°.`,
          proof: { comesTo: `180 - (180 - ${a} - ${b})` },
        };
      }
      return {
        stem: dice.pick([
          `Two angles of a triangle measure ${a}° and ${b}°. What is the measure of the third angle?`,
          `In a triangle ABC, the angle at A is ${a}° and the angle at B is ${b}°. What is the angle at C?`,
          `A triangular sail has angles of ${a}° and ${b}°. How large is its third angle?`,
        ]),
        answer: { kind: 'number', value: String(c), dress: DEGREES, only: 'positive' },
        mistakes: [
          slip(a + b, 'This is the sum of the two angles. Take it from 180°.'),
          slip(360 - a - b, 'The angles of a triangle add up to 180°, not to 360°.'),
          slip(180 - a, `The angle of ${b}° was left out.`),
          slip(180 - b, `The angle of ${a}° was left out.`),
          slip(Math.abs(90 - a - b), 'The three angles add up to 180°, not to 90°.'),
        ],
        explanation: `The angles of a triangle add up to 180°: 180° - ${a}° - ${b}° = ${c}°.`,
        proof: { holds: [`${a} + ${b} + c = 180`], at: { c: String(c) } },
      };
    },
  },
  {
    id: 'angle-pairs',
    skill: 'Angle relationships',
    standards: ANGLES,
    topics: /\bangles?\b|\b(?:supplementary|complementary|vertical|transversals?|parallel lines)\b/i,
    area: AREA,
    grades: [7, 10],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const kind = dice.pick(['supplementary', 'complementary'] as const);
      const whole = kind === 'supplementary' ? 180 : 90;
      const word = kind === 'supplementary' ? 'a straight line' : 'a right angle';
      if (level === 'easy') {
        const a = dice.int(12, whole - 12);
        if (a * 2 === whole) return null;
        return {
          stem: dice.pick([
            `Two angles are ${kind}. One measures ${a}°. What is the measure of the other?`,
            `Two angles together form ${word}. One of them is ${a}°. How large is the other one?`,
          ]),
          answer: { kind: 'number', value: String(whole - a), dress: DEGREES, only: 'positive' },
          mistakes: [
            slip(
              270 - whole - a,
              whole === 180
                ? 'That is for complementary angles; supplementary ones add up to 180°.'
                : 'That is for supplementary angles; complementary ones add up to 90°.',
            ),
            slip(a, 'Equal angles are opposite each other where lines cross; these add up.'),
            slip(360 - a, 'The two do not make a full turn.'),
            slip(whole + a, 'You added; take the known angle off.'),
            slip(whole - a + 10, 'Check the subtraction: a ten was lost.'),
          ],
          explanation: `Together they make ${whole}°: ${whole}° - ${a}° = ${whole - a}°.`,
          proof: { comesTo: `${whole} - ${a}` },
        };
      }
      const gap = dice.int(6, whole / 2 - 10) * 2;
      const small = (whole - gap) / 2;
      return {
        stem: dice.pick([
          `Two ${kind} angles are such that one is ${gap}° larger than the other. What is the measure of the smaller angle?`,
          `Two angles form ${word} together, and one is ${gap}° larger than the other. How large is the smaller one?`,
          `A ray splits ${word} into two angles whose measures differ by ${gap}°. How large is the smaller angle?`,
        ]),
        answer: { kind: 'number', value: String(small), dress: DEGREES, only: 'positive' },
        mistakes: [
          slip(small + gap, 'This is the larger angle.'),
          slip(whole - gap, 'This is both angles without the difference. Halve it.'),
          slip(
            (270 - whole - gap) / 2,
            whole === 180 ? 'They add up to 180°, not to 90°.' : 'They add up to 90°, not to 180°.',
          ),
          slip(whole / 2 - gap, 'Halve after the difference is taken off, not before.'),
          slip(whole / 2, 'The two angles are not equal.'),
        ],
        explanation: `Without the difference they would make ${whole}° - ${gap}° = ${whole - gap}°, two equal angles of ${whole - gap}° ÷ 2 = ${small}°.`,
        proof: { holds: [`v + v + ${gap} = ${whole}`], at: { v: String(small) } },
      };
    },
  },
  {
    id: 'pythagoras',
    skill: 'The Pythagorean theorem',
    standards: RIGHT,
    topics: /\bpythag\w+\b|\bright triangles?\b|\bhypotenuse\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [p, q, r] = dice.pick(TRIPLES);
      const by = r < 20 ? dice.int(1, 4) : 1;
      const [a, b, c] = [p * by, q * by, r * by];
      const leg = level === 'medium';
      const value = leg ? b : c;
      const [given, other] = leg ? [a, c] : [a, b];
      return {
        stem: dice.pick(
          leg
            ? [
                `A right triangle has a hypotenuse of ${c} cm and a leg of ${a} cm. How long is the other leg in cm?`,
                `A ladder ${c} feet long leans against a wall. Its foot is ${a} feet from the wall. How many feet up the wall does it reach?`,
                `The diagonal of a rectangle is ${c} cm and one side is ${a} cm. How long is the other side in cm?`,
              ]
            : [
                `The legs of a right triangle are ${a} cm and ${b} cm long. How long is the hypotenuse in cm?`,
                `A rectangle is ${a} cm by ${b} cm. How long is its diagonal in cm?`,
                `A boat sails ${a} miles north and then ${b} miles east. How many miles is it from where it began, in a straight line?`,
              ],
        ),
        answer: { kind: 'number', value: String(value), only: 'positive' },
        mistakes: [
          slip(
            leg ? c - a : a + b,
            leg
              ? 'You subtracted the lengths; subtract their squares and take the root.'
              : 'You added the lengths; add their squares and take the root.',
          ),
          slip(leg ? c * c - a * a : c * c, 'You forgot to take the square root at the end.'),
          slip(leg ? a + c : Math.abs(b - a), leg ? 'You added the lengths.' : 'You subtracted the lengths.'),
          slip(
            leg ? c + 1 : Math.max(a, b),
            leg
              ? 'The hypotenuse is the longest side: a leg cannot be longer.'
              : 'The hypotenuse is longer than each leg.',
          ),
          slip((given * other) / 2, 'This is an area, not a length.'),
        ],
        explanation: leg
          ? `${c}² - ${a}² = ${c * c} - ${a * a} = ${b * b}, and the root of that is ${b}.`
          : `${a}² + ${b}² = ${a * a} + ${b * b} = ${c * c}, and the root of that is ${c}.`,
        proof: { holds: [leg ? `${a}^2 + v^2 = ${c}^2` : `${a}^2 + ${b}^2 = v^2`], at: { v: String(value) } },
      };
    },
  },
  {
    id: 'trig-ratio',
    skill: 'Sine, cosine and tangent',
    standards: RIGHT,
    topics: /\btrig\w*\b|\bsine\b|\bcosine\b|\btangent\b/i,
    area: /\bgeometry\b|\bright triangles?\b/i,
    grades: [9, 12],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [p, q, c] = dice.pick(TRIPLES);
      const [a, b] = dice.int(0, 1) === 0 ? [p, q] : [q, p];
      const ratios = { sin: [a, c], cos: [b, c], tan: [a, b] } as const;
      const asks = dice.pick(['sin', 'cos', 'tan'] as const);
      const [n, d] = ratios[asks];
      const value = ratioText(n, d);
      const others = (['sin', 'cos', 'tan'] as const).filter((one) => one !== asks);
      const given = level === 'easy' ? `AB = ${c}, BC = ${a} and AC = ${b}` : `BC = ${a} and AC = ${b}`;
      if (value === null) return null;
      return {
        stem: dice.pick([
          `In triangle ABC the angle at C is a right angle, ${given}. What is ${asks} A?`,
          `Triangle ABC has a right angle at C, and ${given}. Find ${asks} A as a fraction.`,
        ]),
        typed: 'Give a fraction.',
        answer: { kind: 'number', value, only: 'positive' },
        mistakes: [
          ...others.map((one) => slip(ratioText(...ratios[one]), `This is ${one} A.`)),
          slip(ratioText(d, n), 'The fraction is upside down.'),
          slip(ratioText(c, b), 'The hypotenuse belongs to the bottom of sine and cosine.'),
          slip(ratioText(b, a), 'This is tan B: opposite and adjacent side are those of A.'),
        ],
        explanation: `${level === 'easy' ? '' : `The hypotenuse AB is ${c}, since ${a}² + ${b}² = ${c}². `}Seen from A, BC is opposite and AC adjacent. So ${asks} A = ${n}/${d}${value === `${n}/${d}` ? '' : ` = ${value}`}.`,
        proof: { found: Math.abs(Math[asks](Math.atan2(a, b)) - n / d) < 1e-9 },
      };
    },
  },
  {
    id: 'similar-triangles',
    skill: 'Similar figures',
    standards: ANGLES,
    topics: /\bsimilar(?:ity)?\b|\bscale factors?\b/i,
    area: AREA,
    grades: [7, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [a, b, k] = [dice.int(3, 9), dice.int(4, 14), dice.int(2, 5)];
      if (a === b || gcd(a, b) > 2) return null;
      const [a2, b2] = [a * k, b * k];
      if (level === 'hard')
        return {
          stem: dice.pick([
            `Two similar triangles have sides in the ratio 1 to ${k}. The area of the smaller one is ${a * b} square cm. What is the area of the larger one in square cm?`,
            `A photo with an area of ${a * b} square cm is enlarged so that each side is ${k} times as long. What is the area of the enlargement in square cm?`,
          ]),
          answer: { kind: 'number', value: String(a * b * k * k), only: 'positive' },
          mistakes: [
            slip(a * b * k, `Lengths grow by ${k}, but areas grow by ${k} × ${k}.`),
            slip(a * b * k ** 3, `Areas grow by ${k} squared, not cubed.`),
            slip(a * b + k * k, 'You added; similar figures are multiplied.'),
            slip(a * b * 2 * k, `Square the factor ${k}; do not double it.`),
          ],
          explanation: `Areas grow with the square of the scale factor: ${a * b} × ${k}² = ${a * b * k * k}.`,
          proof: { comesTo: `(${a}*${k})*(${b}*${k})` },
        };
      const tree = dice.int(0, 1) === 0;
      const [value, wrong, rest] = tree ? [a2, b2 + a - b, (b2 * b) / a] : [b2, b + a2 - a, (a2 * a) / b];
      return {
        stem: tree
          ? dice.pick([
              `A tree casts a shadow of ${b2} feet. At the same time a post ${a} feet tall casts a shadow of ${b} feet. How many feet tall is the tree?`,
              `A model of a tower is ${a} cm tall and ${b} cm wide. The same model, made larger, is ${b2} cm wide. How many cm tall is it?`,
            ])
          : `Triangles ABC and DEF are similar, with A, B, C matching D, E, F. AB = ${a}, BC = ${b} and DE = ${a2}. What is EF?`,
        answer: { kind: 'number', value: String(value), only: 'positive' },
        mistakes: [
          slip(wrong, 'You carried the difference over. Similar figures keep ratios, not differences.'),
          slip(rest, 'The ratio was turned round: match the sides that belong together.'),
          slip(k, 'This is the scale factor. Multiply the matching side by it.'),
          slip(tree ? b2 - b : a2 - a, 'This is a difference of two matching lengths.'),
          slip(tree ? a * b : a * b2, 'Multiply by the scale factor, not by another side.'),
          slip(value + (tree ? a : b), 'The scale factor is one too large.'),
        ],
        explanation: `The scale factor is ${tree ? `${b2} ÷ ${b}` : `${a2} ÷ ${a}`} = ${k}, so the length is ${tree ? a : b} × ${k} = ${value}.`,
        proof: { holds: [tree ? `v / ${a} = ${b2} / ${b}` : `v / ${b} = ${a2} / ${a}`], at: { v: String(value) } },
      };
    },
  },
];
