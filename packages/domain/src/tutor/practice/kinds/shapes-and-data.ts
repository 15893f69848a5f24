import type { PracticeKind } from '../practice-kind.ts';
import { figure, fraction } from './figure.ts';

const TRIPLES: readonly (readonly [number, number, number])[] = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
];

export const shapeAndDataKinds: readonly PracticeKind[] = [
  {
    skill: 'perimeter and area',
    fits: /\bperimeter|\barea\b|\brectangle|\bgeometry\b|\bshapes?\b/i,
    template: 'A rectangle is {a} cm long and its perimeter is {p} cm. Find its width in cm.',
    draw: (draw) => {
      const w = draw(3, 12);
      const a = w + draw(2, 9);
      return { a, p: a + a + w + w };
    },
    solve: (of) => {
      const [a, p] = [figure(of, 'a'), figure(of, 'p')];
      return {
        answer: `${p / 2 - a}`,
        solution: `Length and width together are half the perimeter: ${p}/2 = ${p / 2}. The width is ${p / 2} - ${a} = ${p / 2 - a}.`,
        hints: ['How many sides does the perimeter run along, and which are equal?'],
      };
    },
  },
  {
    skill: 'area of triangles',
    fits: /\btriangles?\b|\barea\b|\bgeometry\b/i,
    template: 'A triangle has a base of {b} cm and a height of {h} cm. Find its area in square centimetres.',
    draw: (draw) => ({ b: draw(4, 15) * 2, h: draw(5, 21) }),
    solve: (of) => {
      const [b, h] = [figure(of, 'b'), figure(of, 'h')];
      return {
        answer: `${(b * h) / 2}`,
        solution: `The area is base times height, halved: ${b} * ${h} = ${b * h}, and ${b * h}/2 = ${(b * h) / 2}.`,
        hints: ['Which rectangle does the triangle fit into, and what part of it is it?'],
      };
    },
  },
  {
    skill: 'right triangles',
    fits: /\bpythag|\bright triangle|\bhypotenuse|\btrigonometr|\bgeometry\b/i,
    template: 'The legs of a right triangle are {a} cm and {b} cm long. Find the hypotenuse in cm.',
    draw: (draw) => {
      const [a, b] = TRIPLES[draw(0, TRIPLES.length - 1)] ?? [3, 4];
      const by = a > 4 ? 1 : draw(1, 4);
      return { a: a * by, b: b * by };
    },
    solve: (of) => {
      const [a, b] = [figure(of, 'a'), figure(of, 'b')];
      const c = Math.sqrt(a * a + b * b);
      return {
        answer: `${c}`,
        solution: `The squares of the legs add up to the square of the hypotenuse: ${a}^2 + ${b}^2 = ${a * a + b * b}. The root of that is ${c}.`,
        hints: [
          'Which rule connects the sides of a right triangle?',
          'Square the legs first. What do you do with the squares?',
        ],
      };
    },
  },
  {
    skill: 'probability',
    fits: /\bprobab|\bchance\b|\bmarbles?\b|\bdice\b/i,
    template:
      'A bag holds {r} red and {b} blue marbles. A marble is drawn without looking. Give the probability that it is red, as a fraction.',
    draw: (draw) => {
      const r = draw(2, 9);
      return { r, b: r + draw(1, 7) };
    },
    solve: (of) => {
      const [r, b] = [figure(of, 'r'), figure(of, 'b')];
      return {
        answer: fraction(r, r + b),
        solution: `There are ${r} + ${b} = ${r + b} marbles, and ${r} of them are red: ${r}/${r + b}${fraction(r, r + b) === `${r}/${r + b}` ? '' : ` = ${fraction(r, r + b)}`}.`,
        hints: ['How many marbles could come out altogether?', 'Which of them count?'],
      };
    },
  },
  {
    skill: 'mean and average',
    fits: /\bmeans?\b|\baverages?\b|\bstatistic|\bdata\b|\bmedian/i,
    template: 'Find the mean of {a}, {b}, {c} and {d}.',
    draw: (draw) => {
      const [a, b, c, mean] = [draw(3, 19), draw(3, 19), draw(3, 19), draw(15, 22)];
      return { a, b, c, d: mean * 4 - a - b - c };
    },
    solve: (of) => {
      const values = ['a', 'b', 'c', 'd'].map((name) => figure(of, name));
      const sum = values.reduce((total, one) => total + one, 0);
      return {
        answer: `${sum / 4}`,
        solution: `Add them up: ${values.join(' + ')} = ${sum}. Divide by how many there are: ${sum}/4 = ${sum / 4}.`,
        hints: ['What does the mean share out evenly?', 'How many numbers are there, and what do you do with that?'],
      };
    },
  },
];
