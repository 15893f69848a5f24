import type { PracticeKind } from '../practice-kind.ts';
import { commonDivisor, figure, fraction } from './figure.ts';

export const numberKinds: readonly PracticeKind[] = [
  {
    skill: 'percentages',
    fits: /\bper ?cent|%|\bdiscount|\binterest\b/i,
    template: 'Find {p}% of {n}.',
    draw: (draw) => ({ p: draw(2, 18) * 5, n: draw(3, 24) * 20 }),
    solve: (of) => {
      const [p, n] = [figure(of, 'p'), figure(of, 'n')];
      return {
        answer: `${(p * n) / 100}`,
        solution: `${p}% means ${p}/100. So ${p}/100 * ${n} = ${(p * n) / 100}.`,
        hints: [
          'What does “per cent” mean as a fraction?',
          'Start from a tenth of the whole. What is it, and how does it help?',
        ],
      };
    },
  },
  {
    skill: 'percentage change',
    fits: /\bper ?cent|\bchange\b|\bincrease|\bdecrease|\bdiscount/i,
    template: 'A price of {n} dollars goes up by {p}%. Find the new price in dollars.',
    draw: (draw) => ({ n: draw(3, 20) * 20, p: draw(1, 9) * 5 }),
    solve: (of) => {
      const [p, n] = [figure(of, 'p'), figure(of, 'n')];
      return {
        answer: `${n + (p * n) / 100}`,
        solution: `The increase is ${p}/100 * ${n} = ${(p * n) / 100}. The new price is ${n} + ${(p * n) / 100} = ${n + (p * n) / 100}.`,
        hints: ['What is the whole that the percentage is taken of?', 'Is the increase already the new price?'],
      };
    },
  },
  {
    skill: 'ratios',
    fits: /\bratios?\b|\bproportion|\bshar(?:e|ing)\b|\bmixture/i,
    template:
      'Red and blue beads are in the ratio {a} to {b}. There are {t} beads in all. Find the number of red beads.',
    draw: (draw) => {
      const a = draw(2, 7);
      const b = a + draw(1, 4);
      return { a, b, t: (a + b) * draw(3, 9) };
    },
    solve: (of) => {
      const [a, b, t] = [figure(of, 'a'), figure(of, 'b'), figure(of, 't')];
      return {
        answer: `${(t / (a + b)) * a}`,
        solution: `There are ${a} + ${b} = ${a + b} equal parts, so a part is ${t}/${a + b} = ${t / (a + b)}. Red is ${a} * ${t / (a + b)} = ${(t / (a + b)) * a}.`,
        hints: ['How many equal parts are there altogether?', 'How big is a single part?'],
      };
    },
  },
  {
    skill: 'rates and speed',
    fits: /\brates?\b|\bspeed|\bdistance|\bper hour\b|\bunit rate/i,
    template: 'A train covers {d} miles in {t} hours at a steady speed. Find its speed in miles per hour.',
    draw: (draw) => {
      const t = draw(3, 8);
      return { d: t * draw(31, 79), t };
    },
    solve: (of) => {
      const [d, t] = [figure(of, 'd'), figure(of, 't')];
      return {
        answer: `${d / t}`,
        solution: `Speed is distance divided by time: ${d}/${t} = ${d / t} miles per hour.`,
        hints: ['What does “per hour” tell you to do?'],
      };
    },
  },
  {
    skill: 'fractions',
    fits: /\bfractions?\b|\bdenominator|\brational numbers?\b/i,
    template: 'Work out {a}/{b} + {c}/{d} and give it in lowest terms.',
    draw: (draw) => {
      const [b, d] = [draw(3, 6), draw(7, 9)];
      return { a: draw(1, b - 1), b, c: draw(1, d - 1), d };
    },
    solve: (of) => {
      const [a, b, c, d] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'c'), figure(of, 'd')];
      const bottom = (b * d) / commonDivisor(b, d);
      const [left, right] = [(a * bottom) / b, (c * bottom) / d];
      return {
        answer: fraction(left + right, bottom),
        solution: `Over ${bottom} both have the same denominator: ${left}/${bottom} + ${right}/${bottom} = ${left + right}/${bottom} = ${fraction(left + right, bottom)}.`,
        hints: [
          'What do the denominators need before you may add?',
          'Which number is a multiple of both denominators?',
        ],
      };
    },
  },
  {
    skill: 'order of operations',
    fits: /\border of operations\b|\barithmetic\b|\bpemdas\b|\bbodmas\b|\bcalculat/i,
    template: 'Work out {a} + {b} * ({c} - {d}).',
    draw: (draw) => {
      const d = draw(2, 6);
      return { a: draw(4, 30), b: draw(3, 9), c: d + draw(2, 7), d };
    },
    solve: (of) => {
      const [a, b, c, d] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'c'), figure(of, 'd')];
      return {
        answer: `${a + b * (c - d)}`,
        solution: `The bracket first: ${c} - ${d} = ${c - d}. Then the product: ${b} * ${c - d} = ${b * (c - d)}. Then the sum: ${a} + ${b * (c - d)} = ${a + b * (c - d)}.`,
        hints: ['What has to be done before anything else here?'],
      };
    },
  },
  {
    skill: 'exponents',
    fits: /\bexponents?\b|\bpowers?\b|\bindices\b|\bradical/i,
    template: 'Write x^{a} * x^{b} / x^{c} as a single power of x.',
    draw: (draw) => {
      const [a, b] = [draw(3, 9), draw(3, 9)];
      return { a, b, c: draw(2, a + b - 2) };
    },
    solve: (of) => {
      const [a, b, c] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'c')];
      return {
        answer: `x^${a + b - c}`,
        solution: `Multiplying adds the exponents: x^${a + b}. Dividing takes them away: x^${a + b - c}.`,
        hints: ['Write a power out as a product. What happens to the exponents when you multiply?'],
      };
    },
  },
  {
    skill: 'sequences',
    fits: /\bsequences?\b|\bpatterns?\b|\bnth\b|\bterms\b/i,
    template: 'A sequence starts at {a} and goes up by {d} each time. Find term number {n}.',
    draw: (draw) => ({ a: draw(2, 12), d: draw(3, 9), n: draw(11, 30) }),
    solve: (of) => {
      const [a, d, n] = [figure(of, 'a'), figure(of, 'd'), figure(of, 'n')];
      return {
        answer: `${a + (n - 1) * d}`,
        solution: `From the first term there are ${n} - 1 = ${n - 1} steps: ${a} + ${n - 1} * ${d} = ${a + (n - 1) * d}.`,
        hints: ['How many steps lie between the first term and the term that is asked for?'],
      };
    },
  },
];
