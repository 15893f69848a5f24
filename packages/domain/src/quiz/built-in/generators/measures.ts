/** ANSWER-BEARING: see answer-key.ts. */
import type { Dice } from '../core/dice.ts';
import type { Drawn, ItemGenerator } from '../core/item-generator.ts';
import { slip } from '../core/slip.ts';

const STANDARDS = ['SAT.MATH.GEOMETRY.AREA-VOLUME'];
const CIRCLES = ['SAT.MATH.GEOMETRY.CIRCLES'];
const AREA = /\bgeometry\b|\bareas?\b|\bshapes?\b|\bmeasurement\b/i;
const PI = { after: 'π' };

export const measureGenerators: readonly ItemGenerator[] = [
  {
    id: 'rectangle',
    skill: 'Area and perimeter of rectangles',
    standards: STANDARDS,
    topics: /\bareas?\b|\bperimeters?\b|\brectangles?\b/i,
    area: AREA,
    grades: [4, 8],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [w, extra] = [dice.int(4, 15), dice.int(2, 9)];
      const l = w + extra;
      const area = l * w;
      const around = 2 * (l + w);
      if (level === 'easy') return dice.int(0, 1) === 0 ? askArea(l, w, dice) : askPerimeter(l, w, dice);
      return {
        stem: dice.pick([
          `A rectangle is ${l} cm long and has a perimeter of ${around} cm. What is its area in square cm?`,
          `A farmer puts ${around} metres of fence around a rectangular field that is ${l} metres long. What is the area of the field in square metres?`,
        ]),
        answer: { kind: 'number', value: String(area), only: 'positive' },
        mistakes: [
          slip(l * (around - l), `The perimeter without one length is not the width: take ${l} off twice and halve.`),
          slip(l * (around / 2), 'Half of the perimeter is length and width together. Take the length off.'),
          slip(l * (around - 2 * l), 'What is left after two lengths is two widths: halve it.'),
          slip(w, 'This is the width. Multiply it by the length.'),
          slip(around * l, 'You multiplied the perimeter by the length.'),
        ],
        explanation: `Length and width together are ${around} ÷ 2 = ${l + w}, so the width is ${w}. The area is ${l} × ${w} = ${area}.`,
        proof: { comesTo: `${l} * (${around}/2 - ${l})` },
      };
    },
  },
  {
    id: 'triangle-area',
    skill: 'Area of triangles',
    standards: STANDARDS,
    topics: /\bareas?\b.{0,15}\btriangles?\b|\btriangles?\b.{0,10}\bareas?\b|\bareas?\b/i,
    area: AREA,
    grades: [6, 9],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [b, h] = [dice.int(3, 14) * 2, dice.int(5, 19)];
      const area = (b * h) / 2;
      const backwards = level === 'medium';
      if (b === h) return null;
      const value = backwards ? h : area;
      return {
        stem: backwards
          ? dice.pick([
              `A triangle has an area of ${area} square cm and a base of ${b} cm. What is its height in cm?`,
              `A triangular sign covers ${area} square inches and its base is ${b} inches long. How many inches high is it?`,
            ])
          : dice.pick([
              `A triangle has a base of ${b} cm and a height of ${h} cm. What is its area in square cm?`,
              `A triangular flag has a base of ${b} inches and a height of ${h} inches. How many square inches of cloth is it?`,
              `A triangular garden bed has a base of ${b} feet and a height of ${h} feet. What is its area in square feet?`,
            ]),
        answer: { kind: 'number', value: String(value), only: 'positive' },
        mistakes: [
          slip(
            backwards ? area / b : b * h,
            backwards
              ? 'The area is half of base times height: double it before you divide.'
              : 'This is the rectangle around it; a triangle is half of that.',
          ),
          slip(
            backwards ? area - b : b + h,
            backwards
              ? 'You subtracted; the base is a factor of the area.'
              : 'You added; multiply base and height, then halve.',
          ),
          slip(backwards ? (area * 2) / (b / 2) : (b * h) / 4, 'You halved once too often.'),
          slip(backwards ? b : (b + h) / 2, backwards ? 'This is the base.' : 'You halved the sum; halve the product.'),
          slip(
            backwards ? h + b : 2 * (b + h),
            backwards ? 'You added the base at the end.' : 'This is a perimeter of a rectangle.',
          ),
        ],
        explanation: backwards
          ? `Twice the area is ${2 * area}, and ${2 * area} ÷ ${b} = ${h}.`
          : `Base times height is ${b * h}; half of it is ${area}.`,
        proof: backwards ? { holds: [`${b} * v / 2 = ${area}`], at: { v: String(h) } } : { comesTo: `${b / 2} * ${h}` },
      };
    },
  },
  {
    id: 'circle',
    skill: 'Area and circumference of circles',
    standards: CIRCLES,
    topics: /\bcircles?\b|\bcircumference\b|\bradius\b|\bdiameter\b/i,
    area: AREA,
    grades: [7, 10],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const r = dice.int(3, 15);
      const byDiameter = level === 'medium';
      const asksArea = dice.int(0, 1) === 0;
      const value = asksArea ? r * r : 2 * r;
      const [given, size] = byDiameter ? ['diameter', 2 * r] : ['radius', r];
      const thing = dice.pick(['circle', 'circular pond', 'round table', 'round window']);
      return {
        stem: dice.pick([
          `A ${thing} has a ${given} of ${size}. What is its ${asksArea ? 'area' : 'circumference'} in terms of π?`,
          `The ${given} of a ${thing} is ${size}. Express its ${asksArea ? 'area' : 'circumference'} in terms of π.`,
        ]),
        typed: 'Give the number that stands before π.',
        answer: { kind: 'number', value: String(value), dress: PI, only: 'positive' },
        mistakes: [
          slip(asksArea ? 2 * r : r * r, asksArea ? 'This is the circumference.' : 'This is the area.'),
          slip(
            asksArea ? 4 * r * r : 4 * r,
            byDiameter
              ? `${size} is the diameter: halve it first.`
              : 'You used the diameter; the formula has the radius.',
          ),
          slip(r, asksArea ? 'The radius is squared in the area.' : 'The circumference is π times the diameter.'),
          slip(
            asksArea ? r * r * 2 : r * 4 + 2,
            asksArea
              ? 'There is no factor 2 in the area of a circle.'
              : 'Check the formula: 2 times π times the radius.',
          ),
        ],
        explanation: `${byDiameter ? `The radius is ${r}. ` : ''}${asksArea ? `The area is π × ${r}² = ${r * r}π.` : `The circumference is 2 × π × ${r} = ${2 * r}π.`}`,
        proof: { comesTo: asksArea ? `${r}^2` : `2*${r}` },
      };
    },
  },
  {
    id: 'sector',
    skill: 'Arcs and sectors',
    standards: CIRCLES,
    topics: /\barcs?\b|\bsectors?\b|\bcentral angles?\b/i,
    area: /\bcircles?\b|\bgeometry\b/i,
    grades: [9, 12],
    levels: ['hard'],
    draw: (dice) => {
      const [angle, share] = dice.pick<readonly [number, number]>([
        [30, 12],
        [60, 6],
        [90, 4],
        [120, 3],
        [72, 5],
        [45, 8],
      ]);
      const r = dice.int(1, 4) * (share === 5 ? 5 : share === 8 ? 4 : 6);
      const arc = dice.int(0, 1) === 0;
      const [whole, value] = arc ? [2 * r, (2 * r) / share] : [r * r, (r * r) / share];
      if (!Number.isInteger(value)) return null;
      return {
        stem: dice.pick([
          `A circle has radius ${r}. What is the ${arc ? 'length of an arc' : 'area of a sector'} with a central angle of ${angle}° in terms of π?`,
          `In a circle of radius ${r}, a central angle measures ${angle}°. Express the ${arc ? 'length of its arc' : 'area of its sector'} in terms of π.`,
        ]),
        typed: 'Give the number that stands before π.',
        answer: { kind: 'number', value: String(value), dress: PI, only: 'positive' },
        mistakes: [
          slip(whole, `This is the whole circle; the angle takes 1/${share} of it.`),
          slip(
            arc ? (r * r) / share : (2 * r) / share,
            arc
              ? 'This is an area; the length comes from the circumference.'
              : 'This is an arc; the area comes from the area of the circle.',
          ),
          slip((whole * angle) / 180, 'A full turn is 360°, not 180°.'),
          slip(whole / 2, 'This is half of the circle.'),
          slip(r, 'This is the radius.'),
        ],
        explanation: `The whole is ${whole}π, and ${angle}° is 1/${share} of a full turn: ${whole}π ÷ ${share} = ${value}π.`,
        proof: { comesTo: `${arc ? `2*${r}` : `${r}^2`} * ${angle} / 360` },
      };
    },
  },
  {
    id: 'volume',
    skill: 'Volume',
    standards: STANDARDS,
    topics: /\bvolumes?\b|\bprisms?\b|\bcylinders?\b|\bcubes?\b/i,
    area: AREA,
    grades: [6, 10],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      if (level === 'easy') {
        const a = dice.int(2, 6);
        const b = a + dice.int(1, 4);
        const c = b + dice.int(1, 5);
        const value = a * b * c;
        return {
          stem: dice.pick([
            `A box is ${c} cm long, ${b} cm wide and ${a} cm high. What is its volume in cubic cm?`,
            `An aquarium measures ${c} feet by ${b} feet by ${a} feet inside. How many cubic feet of water fill it?`,
            `What is the volume of a rectangular prism with edges ${a}, ${b} and ${c}?`,
          ]),
          answer: { kind: 'number', value: String(value), only: 'positive' },
          mistakes: [
            slip(a + b + c, 'You added the edges; multiply them.'),
            slip(b * c, 'This is the area of the bottom. Multiply it by the height.'),
            slip(2 * (a * b + b * c + a * c), 'This is the surface area.'),
            slip(value / 2, 'Halving is for a triangular prism.'),
            slip(4 * (a + b + c), 'This is the length of all edges.'),
          ],
          explanation: `Volume is length times width times height: ${c} × ${b} × ${a} = ${value}.`,
          proof: { comesTo: `${a}*${b}*${c}` },
        };
      }
      const [r, h] = [dice.int(2, 7), dice.int(3, 12) * (level === 'hard' ? 3 : 1)];
      const cone = level === 'hard';
      const value = (r * r * h) / (cone ? 3 : 1);
      const thing = cone ? dice.pick(['cone', 'cone-shaped cup']) : dice.pick(['cylinder', 'cylindrical can']);
      return {
        stem: dice.pick([
          `A ${thing} has a radius of ${r} and a height of ${h}. What is its volume in terms of π?`,
          `Express in terms of π the volume of a ${thing} with radius ${r} and height ${h}.`,
        ]),
        typed: 'Give the number that stands before π.',
        answer: { kind: 'number', value: String(value), dress: PI, only: 'positive' },
        mistakes: [
          slip(
            cone ? r * r * h : (r * r * h) / 3,
            cone ? 'This is the cylinder of that size; a cone is a third of it.' : 'Dividing by three is for cones.',
          ),
          slip((2 * r * h) / (cone ? 3 : 1), 'You doubled the radius; square it.'),
          slip((r * h) / (cone ? 3 : 1), 'The radius is squared.'),
          slip((r * h * h) / (cone ? 3 : 1), 'The radius is squared, not the height.'),
          slip((4 * r * r * h) / (cone ? 3 : 1), `${r} is the radius already, not half of it.`),
        ],
        explanation: `The bottom has the area ${r * r}π. Times the height ${h}${cone ? ', divided by 3,' : ''} that is ${value}π.`,
        proof: { comesTo: `${r}^2 * ${h}${cone ? ' / 3' : ''}` },
      };
    },
  },
];

function askArea(l: number, w: number, dice: Dice): Drawn {
  return {
    stem: dice.pick([
      `A rectangle is ${l} cm long and ${w} cm wide. What is its area in square cm?`,
      `A carpet measures ${l} feet by ${w} feet. How many square feet does it cover?`,
      `A wall is ${l} metres long and ${w} metres high. How many square metres are to be painted?`,
    ]),
    answer: { kind: 'number', value: String(l * w), only: 'positive' },
    mistakes: [
      slip(2 * (l + w), 'This is the perimeter, the way around it.'),
      slip(l + w, 'You added length and width; multiply them.'),
      slip((l * w) / 2, 'Halving is for triangles.'),
      slip(l * l, 'You squared the length; multiply it by the width.'),
    ],
    explanation: `Area is length times width: ${l} × ${w} = ${l * w}.`,
    proof: { comesTo: `((${l}+${w})^2 - (${l}-${w})^2) / 4` },
  };
}

function askPerimeter(l: number, w: number, dice: Dice): Drawn {
  const around = 2 * (l + w);
  return {
    stem: dice.pick([
      `A rectangle is ${l} cm long and ${w} cm wide. What is its perimeter in cm?`,
      `A garden measures ${l} metres by ${w} metres. How many metres of fence go around it?`,
      `A picture is ${l} inches long and ${w} inches high. How many inches of frame go around it?`,
    ]),
    answer: { kind: 'number', value: String(around), only: 'positive' },
    mistakes: [
      slip(l * w, 'This is the area, the surface inside.'),
      slip(l + w, 'This is half of the way around: each side occurs twice.'),
      slip(2 * l + w, 'The width occurs twice as well.'),
      slip(4 * l, 'This would be a square with sides of that length.'),
    ],
    explanation: `All four sides together: 2 × (${l} + ${w}) = ${around}.`,
    proof: { comesTo: `${l}+${w}+${l}+${w}` },
  };
}
