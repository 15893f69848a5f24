/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { inBrackets, linearText, quadraticText } from '../core/write-maths.ts';

const FORMS = ['SAT.MATH.ADVANCED-MATH.EQUIVALENT-EXPRESSIONS'];
const AREA = /\bquadratics?\b|\bpolynomials?\b|\badvanced math\b|\bequivalent expressions?\b/i;
/** `(x + p)(x + q)`. */
const product = (p: number, q: number): string => `(${linearText(1, p)})(${linearText(1, q)})`;

export const polynomialGenerators: readonly ItemGenerator[] = [
  {
    id: 'factor-trinomial',
    skill: 'Factoring quadratics',
    standards: FORMS,
    topics: /\bfactor(?:ing|i[sz]e|s)?\b|\bfactori[sz]ation\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [p, q] = [
        dice.int(1, 9) * (level === 'easy' ? 1 : dice.pick([1, -1])),
        dice.int(1, 9) * (level === 'easy' ? 1 : -1),
      ];
      if (p === q || p === -q) return null;
      const text = quadraticText([1, p + q, p * q]);
      const key = product(p, q);
      const other = [1, 2, 3, 4, 5, 6].find((d) => (p * q) % d === 0 && d !== Math.abs(p) && d !== Math.abs(q));
      return {
        stem: dice.pick([
          `Factor ${showMaths(text)}.`,
          `Which product is equal to ${showMaths(text)}?`,
          `Write ${showMaths(text)} as a product of two factors.`,
        ]),
        answer: { kind: 'expression', text: key, form: 'same-form' },
        mistakes: [
          slip(product(-p, -q), 'Multiply out: the middle term has the wrong sign.'),
          slip(product(p, -q), 'Multiply out: the last term has the wrong sign.'),
          slip(product(p + q, 1), `The numbers must multiply to ${p * q}, not only add up.`),
          slip(
            other === undefined ? null : product(other, (p * q) / other),
            `These numbers multiply to ${p * q}, but they do not add up to ${p + q}.`,
          ),
          slip(product(-p, q), 'Multiply out: the last term has the wrong sign.'),
        ],
        explanation: `Two numbers with product ${p * q} and sum ${p + q} are ${p} and ${q}, so ${showMaths(`${text} = ${key}`)}.`,
        proof: { sameAs: text },
      };
    },
  },
  {
    id: 'expand-binomials',
    skill: 'Multiplying binomials',
    standards: FORMS,
    topics: /\bexpand(?:ing)?\b|\bbinomials?\b|\bfoil\b|\bmultiplying polynomials?\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const a = level === 'hard' ? dice.int(2, 4) : 1;
      const [p, q] = [dice.int(1, 9) * dice.pick([1, -1]), dice.int(1, 9) * dice.pick([1, -1])];
      const square = level === 'medium' && dice.int(0, 1) === 0;
      const r = square ? p : q;
      if (p + r === 0) return null;
      const task = square ? `(${linearText(1, p)})^2` : `(${linearText(a, p)})(${linearText(1, r)})`;
      const key: readonly [number, number, number] = [a, a * r + p, p * r];
      return {
        stem: dice.pick([
          `Expand ${showMaths(task)}.`,
          `Which expression is equivalent to ${showMaths(task)}?`,
          `Multiply out ${showMaths(task)}.`,
        ]),
        answer: { kind: 'expression', text: quadraticText(key), form: 'simplest' },
        mistakes: [
          slip(
            quadraticText([a, 0, p * r]),
            'Only the first and the last terms were multiplied; the middle term is missing.',
          ),
          slip(
            quadraticText([a, a * r + p, -p * r]),
            'The sign of the last term is wrong: multiply the two numbers with their signs.',
          ),
          slip(quadraticText([a, -(a * r + p), p * r]), 'The sign of the middle term is wrong.'),
          slip(quadraticText([a, a * r + p, p + r]), 'The last term is the product of the numbers, not their sum.'),
          slip(
            quadraticText([a, p * r, a * r + p]),
            'The middle term comes from the sum, the last one from the product.',
          ),
        ],
        explanation: `Every term of one bracket meets every term of the other: ${showMaths(`${task} = ${quadraticText(key)}`)}.`,
        proof: { sameAs: task },
      };
    },
  },
  {
    id: 'polynomial-sum',
    skill: 'Adding and subtracting polynomials',
    standards: FORMS,
    topics: /\bpolynomials?\b|\blike terms\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const [a, b, c] = [dice.int(2, 9), dice.int(1, 9) * dice.pick([1, -1]), dice.int(1, 9) * dice.pick([1, -1])];
      const [d, e, f] = [dice.int(1, 6), dice.int(1, 9) * dice.pick([1, -1]), dice.int(1, 9) * dice.pick([1, -1])];
      const sign = level === 'easy' ? 1 : -1;
      const key: readonly [number, number, number] = [a + sign * d, b + sign * e, c + sign * f];
      const task = `(${quadraticText([a, b, c])}) ${sign > 0 ? '+' : '-'} (${quadraticText([d, e, f])})`;
      if (key.some((one) => one === 0)) return null;
      return {
        stem: dice.pick([`Simplify ${showMaths(task)}.`, `Which expression is equivalent to ${showMaths(task)}?`]),
        answer: { kind: 'expression', text: quadraticText(key), form: 'simplest' },
        mistakes: [
          slip(
            sign < 0 ? quadraticText([a - d, b + e, c + f]) : quadraticText([a + d, b - e, c - f]),
            sign < 0
              ? 'The minus sign before the bracket belongs to each of its terms.'
              : 'The bracket is added: its signs stay.',
          ),
          slip(
            quadraticText([a - sign * d, b - sign * e, c - sign * f]),
            sign < 0 ? 'You added; the second bracket is subtracted.' : 'You subtracted; the second bracket is added.',
          ),
          slip(quadraticText([key[0], key[1], c - sign * f]), 'The last number has the wrong sign.'),
          slip(quadraticText([key[0], b - sign * e, key[2]]), 'The middle term was combined with the wrong sign.'),
          slip(
            quadraticText([a * d, key[1], key[2]]),
            'The squares were multiplied; like terms are added or subtracted.',
          ),
        ],
        explanation: `Combine like terms: ${showMaths(`${key[0]}x^2`)}, ${showMaths(linearText(key[1], 0))} and ${key[2]}. Together ${showMaths(quadraticText(key))}.`,
        proof: { sameAs: task },
      };
    },
  },
  {
    id: 'complex-product',
    skill: 'Complex numbers',
    standards: [],
    topics: /\bcomplex numbers?\b|\bimaginary\b/i,
    area: /\badvanced math\b|\balgebra (?:2|ii)\b/i,
    grades: [10, 12],
    levels: ['medium', 'hard'],
    draw: (dice, level) => {
      const [a, b, c, d] = [dice.int(1, 6), dice.int(1, 6), dice.int(1, 6), dice.int(1, 6) * dice.pick([1, -1])];
      const times = level === 'hard';
      const [re, im] = times ? [a * c - b * d, a * d + b * c] : [a - c, b - d];
      if (re === 0 || im === 0) return null;
      const form = (x: number, y: number): string =>
        linearText(y, x, 'i').replace(/^(-?\d*i)( [+-] )?(-?\d+)?$/, (all, i: string, s: string, n: string) =>
          n === undefined
            ? all
            : `${s?.includes('-') ? '-' : ''}${n} ${i.startsWith('-') ? '-' : '+'} ${i.replace('-', '')}`,
        );
      const task = `(${form(a, b)})${times ? '' : ' - '}(${form(c, d)})`;
      return {
        stem: dice.pick([
          `Write ${showMaths(task)} in the form ${showMaths('a + bi')}, where ${showMaths('i^2 = -1')}.`,
          `Which complex number is equal to ${showMaths(task)}, where ${showMaths('i^2 = -1')}?`,
        ]),
        answer: { kind: 'expression', text: form(re, im), form: 'simplest' },
        mistakes: [
          slip(
            times ? form(a * c + b * d, im) : form(a - c, b + d),
            times
              ? 'The square of i is -1, so the last product changes its sign.'
              : 'The minus sign belongs to both parts of the second number.',
          ),
          slip(
            times ? form(a * c, b * d) : form(a + c, b + d),
            times
              ? 'Every part meets every part: the mixed products are missing.'
              : 'You added; the second number is subtracted.',
          ),
          slip(form(re, -im), 'The sign of the imaginary part is wrong.'),
          slip(form(-re, im), 'The sign of the real part is wrong.'),
        ],
        explanation: times
          ? `Multiply out: ${a * c} + ${inBrackets(a * d)}i + ${b * c}i + ${inBrackets(b * d)}i², and i² = -1. Together ${showMaths(form(re, im))}.`
          : `Real parts: ${a} - ${c} = ${re}. Imaginary parts: ${b} - ${inBrackets(d)} = ${im}. Together ${showMaths(form(re, im))}.`,
        proof: {
          found: times
            ? Math.abs(Math.hypot(re, im) - Math.hypot(a, b) * Math.hypot(c, d)) < 1e-9
            : re + c === a && im + d === b,
        },
      };
    },
  },
];
