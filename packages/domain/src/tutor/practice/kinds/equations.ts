import type { PracticeKind } from '../practice-kind.ts';
import { figure } from './figure.ts';

export const equationKinds: readonly PracticeKind[] = [
  {
    skill: 'linear equations',
    fits: /\blinear\b|\bequations?\b|\bsolv|\balgebra\b/i,
    template: 'Solve for x: {a}x + {b} = {c}.',
    draw: (draw) => {
      const [a, b, x] = [draw(2, 9), draw(3, 25), draw(2, 14)];
      return { a, b, c: a * x + b };
    },
    solve: (of) => {
      const [a, b, c] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'c')];
      return {
        answer: `x = ${(c - b) / a}`,
        solution: `Take ${b} from both sides: ${a}x = ${c - b}. Divide both sides by ${a}: x = ${(c - b) / a}.`,
        hints: ['What is done to x, in which order?', 'Undo what was done last to x first. What undoes an addition?'],
      };
    },
  },
  {
    skill: 'equations with the unknown on both sides',
    fits: /\bboth sides\b|\blinear\b|\bequations?\b|\bsolv/i,
    template: 'Solve for x: {a}x + {b} = {c}x + {d}.',
    draw: (draw) => {
      const [c, x, b] = [draw(2, 6), draw(2, 12), draw(1, 15)];
      const a = c + draw(2, 5);
      return { a, b, c, d: (a - c) * x + b };
    },
    solve: (of) => {
      const [a, b, c, d] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'c'), figure(of, 'd')];
      return {
        answer: `x = ${(d - b) / (a - c)}`,
        solution: `Take ${c}x from both sides: ${a - c}x + ${b} = ${d}. Take ${b} from both sides: ${a - c}x = ${d - b}. Divide by ${a - c}: x = ${(d - b) / (a - c)}.`,
        hints: [
          'On which side would you like to have x?',
          'What can you take away from both sides so that x is left on only a single side?',
        ],
      };
    },
  },
  {
    skill: 'equations with brackets',
    fits: /\bbrackets?\b|\bparenthes|\bdistribut|\bexpand|\blinear\b|\bequations?\b/i,
    template: 'Solve for x: {a}(x - {b}) = {c}.',
    draw: (draw) => {
      const [a, b, x] = [draw(2, 8), draw(2, 9), draw(3, 12)];
      return { a, b, c: a * x };
    },
    solve: (of) => {
      const [a, b, c] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'c')];
      return {
        answer: `x = ${c / a + b}`,
        solution: `Divide both sides by ${a}: x - ${b} = ${c / a}. Add ${b} to both sides: x = ${c / a + b}.`,
        hints: ['What does the number in front of the bracket do to everything inside it?'],
      };
    },
  },
  {
    skill: 'systems of equations',
    fits: /\bsystems?\b|\bsimultaneous\b|\belimination\b|\bsubstitut/i,
    template: 'Solve the system x + y = {s} and x - y = {d}, and give x.',
    draw: (draw) => {
      const [y, gap] = [draw(2, 12), draw(3, 14)];
      return { s: y + y + gap, d: gap };
    },
    solve: (of) => {
      const [s, d] = [figure(of, 's'), figure(of, 'd')];
      return {
        answer: `x = ${(s + d) / 2}`,
        solution: `Add the equations: 2x = ${s + d}. Halve both sides: x = ${(s + d) / 2}.`,
        hints: ['What happens to y when you add the equations?'],
      };
    },
  },
  {
    skill: 'inequalities',
    fits: /\binequalit/i,
    template: 'Solve for x: {a}x - {b} > {c}.',
    draw: (draw) => {
      const [a, b, x] = [draw(2, 9), draw(2, 20), draw(4, 12)];
      return { a, b, c: a * x - b < 1 ? a * 20 - b : a * x - b };
    },
    solve: (of) => {
      const [a, b, c] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'c')];
      return {
        answer: `x > ${(c + b) / a}`,
        solution: `Add ${b} to both sides: ${a}x > ${c + b}. Divide by ${a}, which is positive, so the sign stays: x > ${(c + b) / a}.`,
        hints: ['How would you begin if there were an equals sign?'],
      };
    },
  },
  {
    skill: 'quadratic equations',
    fits: /\bquadratic|\bfactor|\broots?\b|\bparabola|\bnonlinear\b/i,
    template: 'Solve for x: x^2 - {s}x + {p} = 0.',
    draw: (draw) => {
      const small = draw(2, 6);
      const big = small + draw(1, 6);
      return { s: small + big, p: small * big };
    },
    solve: (of) => {
      const [s, p] = [figure(of, 's'), figure(of, 'p')];
      const small = Array.from({ length: s }, (_, at) => at + 1).find((one) => one * (s - one) === p) ?? 1;
      return {
        answer: `x = ${small} or x = ${s - small}`,
        solution: `Look for numbers with product ${p} and sum ${s}: ${small} and ${s - small}. So (x - ${small})(x - ${s - small}) = 0, and x = ${small} or x = ${s - small}.`,
        hints: [
          'Which numbers multiply to the last term? Write down the pairs.',
          'Which of your pairs adds up to the number in the middle?',
        ],
      };
    },
  },
  {
    skill: 'functions',
    fits: /\bfunctions?\b|\bf\(x\)/i,
    template: 'For f(x) = {a}x - {b}, work out f({k}).',
    draw: (draw) => ({ a: draw(3, 9), b: draw(2, 9), k: draw(4, 12) }),
    solve: (of) => {
      const [a, b, k] = [figure(of, 'a'), figure(of, 'b'), figure(of, 'k')];
      return {
        answer: `${a * k - b}`,
        solution: `Put ${k} in the place of x: ${a} * ${k} - ${b} = ${a * k - b}.`,
        hints: ['What goes into the place of x?'],
      };
    },
  },
  {
    skill: 'slope',
    fits: /\bslopes?\b|\bgradient|\blines?\b|\bcoordinate|\bgraphs?\b|\brate of change\b/i,
    template: 'Find the slope of the line through ({p}, {q}) and ({r}, {s}).',
    draw: (draw) => {
      const [p, q, run, slope] = [draw(1, 6), draw(1, 9), draw(2, 5), draw(2, 6)];
      return { p, q, r: p + run, s: q + run * slope };
    },
    solve: (of) => {
      const [p, q, r, s] = [figure(of, 'p'), figure(of, 'q'), figure(of, 'r'), figure(of, 's')];
      return {
        answer: `${(s - q) / (r - p)}`,
        solution: `The change in y is ${s} - ${q} = ${s - q}, the change in x is ${r} - ${p} = ${r - p}. The slope is ${s - q}/${r - p} = ${(s - q) / (r - p)}.`,
        hints: ['By how much does y change from the first point to the second?'],
      };
    },
  },
];
