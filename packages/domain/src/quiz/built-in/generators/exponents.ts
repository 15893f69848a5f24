/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../core/item-generator.ts';
import { showMaths } from '../core/show-answer.ts';
import { slip } from '../core/slip.ts';
import { withCommas } from '../core/write-maths.ts';

const FORMS = ['SAT.MATH.ADVANCED-MATH.EQUIVALENT-EXPRESSIONS'];
const AREA = /\bexponents?\b|\bpowers?\b|\bradicals?\b|\bequivalent expressions?\b|\badvanced math\b/i;

export const exponentGenerators: readonly ItemGenerator[] = [
  {
    id: 'exponent-product',
    skill: 'Multiplying and dividing powers',
    standards: FORMS,
    topics: /\bexponents?\b|\blaws? of (?:exponents|indices)\b|\bpowers\b/i,
    area: AREA,
    grades: [8, 10],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const letter = dice.pick(['x', 'y', 'a', 'm', 'k']);
      const [a, b] = [dice.int(3, 9), dice.int(2, 9)];
      const c = level === 'easy' ? 0 : dice.int(2, a + b - 2);
      const value = a + b - c;
      const power = (n: number): string | null => (n < 2 ? null : `${letter}^${n}`);
      const task = c === 0 ? `${letter}^${a} * ${letter}^${b}` : `(${letter}^${a} * ${letter}^${b})/(${letter}^${c})`;
      const key = power(value);
      if (key === null || a === b) return null;
      const shown = c === 0 ? showMaths(task) : `$\\frac{${letter}^{${a}} \\cdot ${letter}^{${b}}}{${letter}^{${c}}}$`;
      return {
        stem: dice.pick([
          `Write ${shown} as a single power of ${showMaths(letter)}.`,
          `Which power of ${showMaths(letter)} is equal to ${shown}?`,
          `Simplify ${shown}.`,
        ]),
        answer: { kind: 'expression', text: key, form: 'simplest' },
        mistakes: [
          slip(
            power(a * b - c),
            'You multiplied the exponents. When powers of one base are multiplied, the exponents are added.',
          ),
          slip(
            power(a + b + (c || 1)),
            c === 0
              ? 'Add the exponents: you counted one too many.'
              : 'Dividing takes the exponent away; you added it.',
          ),
          slip(power(Math.abs(a - b) + c), 'You subtracted where the powers are multiplied.'),
          slip(power(value + 2), 'Write the powers out as products and count the factors again.'),
          slip(power(value - 1), 'Write the powers out as products and count the factors again: one is missing.'),
        ],
        explanation: `Multiplying adds the exponents: ${a} + ${b} = ${a + b}.${c === 0 ? '' : ` Dividing takes ${c} away: ${a + b} - ${c} = ${value}.`} The result is ${showMaths(key)}.`,
        proof: { sameAs: task },
      };
    },
  },
  {
    id: 'power-of-product',
    skill: 'Powers of products',
    standards: FORMS,
    topics: /\bexponents?\b|\bpower of (?:a )?(?:power|product)/i,
    area: AREA,
    grades: [8, 11],
    levels: ['medium', 'hard'],
    draw: (dice, level) => {
      const [c, p] = [dice.int(2, 5), dice.int(2, 6)];
      const n = level === 'hard' ? 3 : 2;
      const key = `${c ** n}x^${p * n}`;
      return {
        stem: dice.pick([
          `Simplify ${showMaths(`(${c}x^${p})^${n}`)}.`,
          `Which expression is equal to ${showMaths(`(${c}x^${p})^${n}`)}?`,
        ]),
        answer: { kind: 'expression', text: key, form: 'simplest' },
        mistakes: [
          slip(`${c}x^${p * n}`, `The number ${c} is raised to the power ${n} as well.`),
          slip(`${c * n}x^${p * n}`, `You multiplied ${c} by ${n}; it is raised to the power ${n}.`),
          slip(`${c ** n}x^${p + n}`, 'You added the exponents. A power of a power multiplies them.'),
          slip(
            `${c * n}x^${p + n}`,
            'Neither part was raised to the power: multiply exponents, and take the power of the number.',
          ),
          slip(`${c ** n}x^${p ** n}`, 'The exponent itself was raised to a power; multiply the exponents.'),
        ],
        explanation: `Raise each factor: ${c}^${n} = ${c ** n} and ${showMaths(`(x^${p})^${n} = x^${p * n}`)}. Together ${showMaths(key)}.`,
        proof: { sameAs: Array.from({ length: n }, () => `(${c}*x^${p})`).join('*') },
      };
    },
  },
  {
    id: 'negative-exponent',
    skill: 'Negative and zero exponents',
    standards: FORMS,
    topics: /\bnegative exponents?\b|\bexponents?\b/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium'],
    draw: (dice) => {
      const [base, n] = [dice.int(2, 10), dice.int(2, 3)];
      const value = base ** n;
      return {
        stem: dice.pick([
          `What is the value of ${showMaths(`${base}^-${n}`)}?`,
          `Which number is equal to ${showMaths(`${base}^-${n}`)}?`,
          `Evaluate ${showMaths(`${base}^-${n}`)}.`,
        ]),
        typed: 'Give a fraction.',
        answer: { kind: 'number', value: `1/${value}` },
        mistakes: [
          slip(-value, 'A negative exponent does not make the number negative; it means one over the power.'),
          slip(`1/${base * n}`, `You multiplied ${base} by ${n}; raise it to the power.`),
          slip(-base * n, 'You multiplied base and exponent.'),
          slip(value, 'You left the minus sign out: it turns the power over.'),
          slip(`-1/${value}`, 'The number is turned over, but its sign stays positive.'),
        ],
        explanation: `A negative exponent means one over the power: 1/${base}^${n} = 1/${value}.`,
        proof: { holds: [`v * ${Array.from({ length: n }, () => base).join('*')} = 1`], at: { v: `1/${value}` } },
      };
    },
  },
  {
    id: 'simplify-root',
    skill: 'Simplifying square roots',
    standards: FORMS,
    topics: /\bradicals?\b|\bsquare roots?\b|\bsurds?\b|\broots\b(?! of)/i,
    area: AREA,
    grades: [8, 11],
    levels: ['easy', 'medium', 'hard'],
    draw: (dice, level) => {
      const [out, left] = [dice.int(2, level === 'easy' ? 4 : 9), dice.pick([2, 3, 5, 6, 7, 10, 11])];
      const under = out * out * left;
      const root = (a: number, b: number): string => (a === 1 ? `sqrt(${b})` : `${a}sqrt(${b})`);
      const task = showMaths(`sqrt(${under})`);
      return {
        stem: dice.pick([
          `Write ${task} in simplest form.`,
          `Simplify ${task}.`,
          `Which expression is the simplest form of ${task}?`,
        ]),
        answer: { kind: 'text', text: showMaths(root(out, left)) },
        mistakes: [
          slip(
            showMaths(root(left, out)),
            'The factors changed places: the root of the square goes outside, the rest stays inside.',
          ),
          slip(showMaths(root(out * out, left)), `${out * out} leaves the root as ${out}: take its square root.`),
          slip(showMaths(root(out, left * out)), `Once ${out} is outside, none of its square stays inside.`),
          slip(
            out === 2 ? null : showMaths(root(2, under / 4)),
            'Divide the number under the root by 4 and you see whether this is right.',
          ),
          slip(showMaths(root(out + 1, left)), `Square ${out + 1} and multiply by ${left} to check: it is too large.`),
        ],
        explanation: `${under} = ${out * out} × ${left}, and the square root of ${out * out} is ${out}. So the simplest form is ${showMaths(root(out, left))}.`,
        proof: { found: Math.abs(out * Math.sqrt(left) - Math.sqrt(under)) < 1e-9 },
      };
    },
  },
  {
    id: 'scientific-notation',
    skill: 'Scientific notation',
    standards: [],
    topics: /\bscientific notation\b|\bstandard form\b/i,
    area: /\bexponents?\b|\bnumber system\b/i,
    grades: [8, 10],
    levels: ['easy', 'medium'],
    draw: (dice, level) => {
      const digits = dice.int(11, 98);
      const power = dice.int(3, 7) * (level === 'medium' ? -1 : 1);
      if (digits % 10 === 0) return null;
      const mantissa = digits / 10;
      const shown = power > 0 ? withCommas(String(digits * 10 ** (power - 1))) : `0.${'0'.repeat(-power - 1)}${digits}`;
      const form = (m: number, p: number): string => `$${m} \\times 10^{${p}}$`;
      return {
        stem: dice.pick([
          `Which shows ${shown} in scientific notation?`,
          `How is ${shown} written in scientific notation?`,
        ]),
        answer: { kind: 'text', text: form(mantissa, power) },
        mistakes: [
          slip(
            form(mantissa, -power),
            `The sign of the exponent is turned round: ${shown} is ${power > 0 ? 'large' : 'small'}.`,
          ),
          slip(form(digits, power - 1), 'The first factor must be at least 1 and less than 10.'),
          slip(form(mantissa, power + 1), 'Count the places that the point moves: one too many.'),
          slip(form(digits / 100, power + 1), 'The first factor must be at least 1 and less than 10.'),
          slip(form(mantissa, power - 1), 'Count the places that the point moves: one is missing.'),
        ],
        explanation: `The point moves ${Math.abs(power)} places to stand behind the first digit, so the number is ${form(mantissa, power)}.`,
        proof: { found: Number(`${mantissa}e${power}`) === Number(shown.replace(/,/g, '')) },
      };
    },
  },
];
