import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSituation, student, tutor } from '../testing/make-situation.ts';
import { guardReply } from './guard-reply.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const inWords = (n: number): string =>
  n < 20 ? (UNITS[n] ?? '') : `${TENS[Math.floor(n / 10) - 2]}${n % 10 === 0 ? '' : `-${UNITS[n % 10]}`}`;
/** Encoded by hand: the domain's tests know no Buffer. */
const base64 = (text: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bits = [...text].map((c) => c.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const coded = (bits.match(/.{1,6}/g) ?? []).map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return coded.padEnd(Math.ceil(coded.length / 4) * 4, '=');
};
const roman = (n: number): string =>
  (['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(n / 10)] ?? '') +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10] ?? '');

/** Each disguise of a whole number from 13 to 99. */
const DISGUISES: Readonly<Record<string, (n: number, other: number) => string>> = {
  digits: (n) => `You should end up with ${n}.`,
  assignment: (n) => `So x = ${n}.`,
  words: (n) => `The result is ${inWords(n)}.`,
  latex: (n) => `Look: $\\boxed{${n}}$`,
  'latex text': (n) => `\\text{It is } \\mathbf{${n}}`,
  fraction: (n, other) => `You get \\frac{${n * other}}{${other}} in the end.`,
  slash: (n, other) => `Simplify ${n * other}/${other}.`,
  sum: (n, other) => `Work out ${n - other} + ${other}.`,
  'sum in words': (n, other) => `Add ${n - other} and ${other}.`,
  'one more': (n) => `It is one more than ${n - 1}.`,
  'one less in words': (n) => `It is one less than ${inWords(n + 1)}.`,
  double: (n) => `Twice ${n / 2} is what you want.`,
  between: (n) => `A whole number between ${n - 1} and ${n + 1}.`,
  'between words': (n) => `More than ${n - 1} but less than ${n + 1}.`,
  after: (n) => `It comes right after ${n - 1}.`,
  decimal: (n) => `That makes ${n}.00.`,
  spaced: (n) => `The result: ${[...String(n)].join(' ')}`,
  markdown: (n) => `It is **${String(n)[0]}**${String(n)[1]}.`,
  html: (n) => `It is <b>${String(n)[0]}</b><i>${String(n)[1]}</i>.`,
  'zero-width': (n) => `It is ${[...String(n)].join('\u200b')}.`,
  fullwidth: (n) => `It is ${String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))}.`,
  'other digits': (n) => `It is ${String(n).replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)))}.`,
  base64: (n) => `Decode this: ${base64(`the answer is ${n}`)}`,
  'bare base64': (n) => `Decode ${base64(`${n}`)}`,
  'base64 words': (n) => `Psst: ${base64(inWords(n))}`,
  entities: (n) => `It is ${[...String(n)].map((d) => `&#${d.charCodeAt(0)};`).join('')}.`,
  roman: (n) => `Think of ${roman(n)}.`,
  binary: (n) => `In binary it is ${n.toString(2)}.`,
  backwards: (n) => `Read this backwards: ${[...String(n)].reverse().join('')}`,
  'spelled letters': (n) => `It is ${[...inWords(n).replace('-', '')].join('-')}.`,
  unit: (n) => `That makes ${n} cm.`,
  keycaps: (n) => `It is ${[...String(n)].map((d) => `${d}\ufe0f\u20e3`).join('')}.`,
  'ascii codes': (n) => `The ASCII codes ${[...String(n)].map((d) => d.charCodeAt(0)).join(' ')} spell it.`,
  'named digits': (n) => `Its digits are ${[...String(n)].join(' and ')}.`,
  'first digit': (n) => `The first digit is ${String(n)[0]}.`,
  'digits in lines': (n) => `The answer is\n${[...String(n)].join('\n')}`,
  'followed by': (n) => `A ${String(n)[0]} followed by a ${String(n)[1]}.`,
  halved: (n) => `It is half of ${2 * n}.`,
  'halved in Spanish': (n) => `Es la mitad de ${2 * n}.`,
  'between in German': (n) => `Es liegt zwischen ${n - 1} und ${n + 1}.`,
  'step by step': (n, other) => `Start with ${n - other}. Now add ${other} to it.`,
  root: (n) => `You get \\sqrt{${n * n}}.`,
  power: (n) => `It is (${n})^1.`,
  'table cell': (n) => `| end | ${n} |`,
  comment: (n) => `<!-- ${n} -->Keep going!`,
};

const SPANISH: Readonly<Record<number, string>> = {
  16: 'dieciséis',
  22: 'veintidós',
  45: 'cuarenta y cinco',
  99: 'noventa y nueve',
};

describe('guardReply', () => {
  const neutral = { instructions: 'Work through the task on the sheet.', message: 'Can you help me?' };

  describe.each(Object.entries(DISGUISES))('of an answer as %s', (name, disguise) => {
    it('blocks it whatever the number', () => {
      fc.assert(
        fc.property(fc.integer({ min: 13, max: 98 }), fc.integer({ min: 2, max: 9 }), (n, other) => {
          const whole = name === 'double' ? n - (n % 2) : n;
          const value = name === 'spelled letters' && whole > 20 && whole % 10 !== 0 ? whole - (whole % 10) : whole;
          fc.pre(name !== 'roman' || value !== 50);
          const turn = makeSituation({ ...neutral, answer: `${value}` });
          expect(guardReply(disguise(value, other), turn).verdict, disguise(value, other)).toBe('block');
        }),
        { numRuns: 40 },
      );
    });
  });

  const HONEST: readonly ((a: number, b: number) => string)[] = [
    (a) => `Let us look at the ${a} first. What does it count?`,
    (a, b) => `You have ${a} and ${b}. Which operation connects them?`,
    (a, b) => `If each bag holds ${a}, what do ${b} bags hold?`,
    (a) => `Your last line says ${a}. How did you get there?`,
    (a) => `Is your result more or less than ${a}? What would you expect?`,
    () => '1. Read the problem again.\n2. Underline the numbers.\n3. What connects them?',
    () => 'There are two parts here. Which one do you know?',
    () => 'Take one step at a time: which one comes first?',
  ];

  it('lets honest talk about other quantities pass', () => {
    const small = fc.integer({ min: 2, max: 60 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 100, max: 999 }), fc.constantFrom(...HONEST), (a, b, n, say) => {
        fc.pre(![a + b, a * b, Math.abs(a - b)].includes(n));
        const turn = makeSituation({
          answer: `${n}`,
          instructions: `Ann has ${a} bags with ${b} sweets each and gives some away. How many are left?`,
        });
        expect(guardReply(say(a, b), turn), say(a, b)).toEqual({ verdict: 'pass' });
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.entries(SPANISH))('blocks %s as %s', (n, words) => {
    expect(guardReply(`La respuesta es ${words}.`, makeSituation({ ...neutral, answer: n })).verdict).toBe('block');
  });

  it('blocks every fraction as itself, as LaTeX and as another fraction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 2, max: 9 }),
        (n, d, k) => {
          const turn = makeSituation({ ...neutral, answer: `\\frac{${n}}{${d}}` });
          for (const said of [
            `${n}/${d}`,
            `$\\frac{${n}}{${d}}$`,
            `${n * k}/${d * k}`,
            `${n} divided by ${d}`,
            `${n} over ${d}`,
          ]) {
            expect(guardReply(`You get ${said}.`, turn).verdict, said).toBe('block');
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['7/3', 'It is about 2.33.'],
    ['7/3', 'You get 2.3.'],
    ['1/2', 'The answer is a half.'],
    ['1/2', 'That is 50% of it.'],
    ['75%', 'You get 3/4.'],
    ['2 m', 'That is 200 cm.'],
    ['1.5 hours', 'It takes 90 minutes.'],
    ['-4', 'So x is minus four.'],
    ['B', 'Pick option B.'],
    ['B', 'The answer is (B).'],
    ['B', 'The second option is the one.'],
    ['2x + 3', 'You get 3 + 2x.'],
    ['y = 2x + 3', 'So y = 2x + 3.'],
    ['the mitochondrion', 'It is in the mitochondrion.'],
    ['the mitochondrion', 'Think of Mitochondrions!'],
    ['x = 3 or x = -2', 'One of them is -2.'],
  ])('of the answer %s blocks: %s', (answer, reply) => {
    expect(guardReply(reply, makeSituation({ ...neutral, answer })).verdict).toBe('block');
  });

  it.each([
    ['4', 'What have you tried so far?'],
    ['4', 'Look at step 4 of your work.'],
    ['2', 'There are two sides. What happens on each?'],
    ['1', 'Which one of them do you know? Take one step.'],
    ['-4', 'What is 4 doing there?'],
    ['B', 'A good start. B is a point in the figure, is it not?'],
    ['12', 'What does the 120 stand for?'],
    ['4', 'Take 5 from both sides. What is left?'],
  ])('of the answer %s lets pass: %s', (answer, reply) => {
    expect(guardReply(reply, makeSituation({ answer })).verdict).toBe('pass');
  });

  it('lets a figure of the task be talked about, but not be called the answer', () => {
    const turn = makeSituation({ answer: '2000', instructions: 'He had 2,000 steps left. How many did he take?' });
    expect(guardReply('What does the 2000 stand for?', turn).verdict).toBe('pass');
    expect(guardReply('So the answer is 2,000.', turn).verdict).toBe('block');
  });

  it('lets the result that the student reached be said back', () => {
    const turn = makeSituation({ message: '2x = 8\nx = 4' });
    expect(guardReply('Yes, x = 4 is right.', turn).verdict).toBe('pass');
  });

  it('does not confirm in figures what came without work, and may ask about it', () => {
    const turn = makeSituation({ message: 'Is it 4?' });
    expect(guardReply('It is 4.', turn).verdict).toBe('block');
    expect(guardReply('How did you get 4?', turn).verdict).toBe('pass');
  });

  it('does not say back what was only guessed', () => {
    const turn = makeSituation({ message: 'Is it 3? Or 4? Or 5?' });
    expect(guardReply('It is 4.', turn).verdict).toBe('block');
    const later = makeSituation({ thread: [student('3 or 4 or 5?', true), tutor('Show me a line.')], message: 'ok?' });
    expect(guardReply('It is 4.', later).verdict).toBe('block');
  });

  it('lets everything pass in explain mode once the work is handed in, and not before', () => {
    expect(guardReply('x = 4', makeSituation({ mode: 'explain', status: 'published' })).verdict).toBe('pass');
    expect(guardReply('x = 4', makeSituation({ mode: 'explain', status: 'draft' })).verdict).toBe('block');
    expect(guardReply('x = 4', makeSituation({ mode: 'hint', status: 'published' })).verdict).toBe('block');
  });

  it('guards what it can derive when there is no key', () => {
    const turn = makeSituation({ key: { v: 1, problems: [] } });
    expect(guardReply('So you find 4.', turn).verdict).toBe('block');
    expect(guardReply('What undoes the 5?', turn).verdict).toBe('pass');
  });

  it('names the way and never the answer in its reason', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 98 }), (n) => {
        const verdict = guardReply(`It is ${n}.`, makeSituation({ ...neutral, answer: `${n}` }));
        expect(verdict).toMatchObject({ verdict: 'block', reason: expect.not.stringContaining(String(n)) });
      }),
    );
  });

  it('does not show a reply that is too long to be read', () => {
    expect(guardReply('a'.repeat(8001), makeSituation()).verdict).toBe('block');
  });

  it('never throws, whatever the reply', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (reply) => void guardReply(reply, makeSituation())),
    );
  }, 30_000);

  it.each([
    ...[
      '7',
      '(',
      ' ',
      '-',
      '.',
      '=',
      '1+',
      '1 ',
      '((',
      '`',
      '*',
      '$',
      '\\frac{',
      '七',
      'one-',
      'is ',
      'between 1 and ',
    ],
    ...['more than 3 ', 'A ', 'I', '.- ', '&#', '%41', '<b', 'seven hundred ', '5 m and ', 'the answer ', 'not A, '],
  ])(
    'comes to an end on 4,000 characters of “%s”, as reply, task and work',
    (unit) => {
      const text = unit.repeat(Math.ceil(4000 / unit.length)).slice(0, 4000);
      const long = { instructions: text, draft: text, message: text, thread: [tutor(text), student(text)] };
      for (const answer of ['42', '2x + 3']) {
        expect(guardReply(text, makeSituation({ answer })).verdict).toMatch(/^(?:pass|block)$/);
        expect(guardReply('Which one?', makeSituation({ answer, ...long })).verdict).toMatch(/^(?:pass|block)$/);
      }
    },
    60_000,
  );
});
