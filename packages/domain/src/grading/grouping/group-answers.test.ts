import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemResponse } from '../../items/item-response.ts';
import { groupAnswers } from './group-answers.ts';

const short = (text: string): ItemResponse => ({ kind: 'short', text });
const expression = (text: string): ItemResponse => ({ kind: 'expression', text });
const numeric = (text: string): ItemResponse => ({ kind: 'numeric', text });
const group = (...responses: (ItemResponse | null)[]) =>
  groupAnswers(responses.map((response, at) => ({ id: String(at), response })));
const ids = (...responses: (ItemResponse | null)[]) => group(...responses).map((one) => one.ids.join(' '));

describe('groupAnswers', () => {
  it('puts answers together that differ in capitals, spaces and a full stop', () => {
    expect(ids(short('Both sides stay equal.'), short(' both  sides stay equal'), short('They do not'))).toEqual([
      '0 1',
      '2',
    ]);
  });

  it('puts equal numbers together however they are written, and says so', () => {
    expect(group(numeric('1/2'), numeric('0.5'), numeric('2/4'), numeric('0.6'))).toMatchObject([
      { ids: ['0', '1', '2'], by: 'mathematics', answer: { text: '0.5' } },
      { ids: ['3'], by: 'wording' },
    ]);
  });

  it('puts equivalent formulas together', () => {
    expect(ids(expression('2(x+1)'), expression('2x + 2'), expression('x+2+x'), expression('2x + 1'))).toEqual([
      '0 1 2',
      '3',
    ]);
  });

  it('groups short answers that are mathematics by it, and never words by what letters would be as variables', () => {
    expect(ids(short('x = 4'), short('4 = x'), short('the 4'), short('4 the'))).toEqual(['0 1', '3', '2']);
  });

  it('keeps upper and lower case apart in formulas, where they are other variables', () => {
    expect(ids(expression('A + b'), expression('a + b'))).toHaveLength(2);
  });

  it('puts what was left blank together, at the end, whatever its size', () => {
    expect(group(null, short(''), short('  '), short('four'))).toMatchObject([
      { ids: ['3'], by: 'wording' },
      { ids: ['0', '1', '2'], by: 'blank', answer: null },
    ]);
  });

  it('compares choices, orders and blanks by what was chosen, in whatever order it was sent', () => {
    const multiple = (...optionIds: string[]): ItemResponse => ({ kind: 'multiple', optionIds });
    const ordering = (...entryIds: string[]): ItemResponse => ({ kind: 'ordering', entryIds });
    expect(ids(multiple('a', 'b'), multiple('b', 'a'), multiple('a'))).toEqual(['0 1', '2']);
    expect(ids(ordering('a', 'b'), ordering('b', 'a'))).toEqual(['0', '1']);
  });

  it('puts everybody into exactly one group, the same ones every time', () => {
    const texts = fc.constantFrom('1/2', '0.5', '2x+2', '2(x+1)', 'x+1', 'four', 'Four.', '', 'a b', 'y=3', '3');
    fc.assert(
      fc.property(fc.array(fc.oneof(texts.map(short), texts.map(expression), fc.constant(null))), (responses) => {
        const answers = responses.map((response, at) => ({ id: String(at), response }));
        const groups = groupAnswers(answers);
        expect(groups.flatMap((one) => one.ids).sort()).toEqual(answers.map(({ id }) => id).sort());
        expect(groupAnswers(answers)).toEqual(groups);
      }),
    );
  });

  it('stays bounded with 2,500 different formulas: what was not compared is left in a group of its own', () => {
    const answers = Array.from({ length: 2500 }, (_, at) => ({ id: String(at), response: expression(`${at}x + y`) }));
    expect(groupAnswers(answers)).toHaveLength(2500);
  });

  // Each is a pair of different answers: one group for both would give one of them the other's points.
  it.each([
    ['x = 2', 'x = -2'],
    ['x = 2', 'y = 2'],
    ['y = 2x + 1', 'f(x) = 2x + 1'],
    ['10²', '102'],
    ['x²', 'x2'],
    ['2x', 'x2'],
    ['3½', '31/2'],
    ['area ≠ 4', 'area = 4'],
    ['x ≠ 4', 'x = 4'],
    ['x > 2', 'x ≥ 2'],
    ['equal', 'not equal'],
    ['3 to 4', '4 to 3'],
    ['2 of 5', '5 of 2'],
    ['Aa', 'AA'],
    ['the plant is Aa', 'the plant is aa'],
    ['CO', 'Co'],
    ['5 mW', '5 MW'],
    ['x = 1 2', 'x = 12'],
    ['$25', '€25'],
    ['25 cents', '$25'],
    ['5 m', '5 cm'],
    ['+-2', '-2'],
    ['H2O', 'HO2'],
    ['1e3', '3e'],
    ['5!', '5'],
    ['50%', '50'],
    ['1/2x', '1/(2x)'],
    ['12 am', '12 pm'],
    ['(2, 5)', '(5, 2)'],
    ['2.3', '2,3'],
  ])('keeps %s and %s apart, whoever else is in the class', (one, other) => {
    for (const kind of ['short', 'expression'] as const) {
      const [a, b] = [{ kind, text: one } as const, { kind, text: other } as const];
      expect(ids(a, b), kind).toHaveLength(2);
      // A third answer that equals both, a bare `2` say, does not join them.
      for (const text of ['2', '25', '5', '2x + 1']) {
        const groups = group({ kind, text }, { kind, text }, a, b);
        expect(
          groups.some((found) => found.ids.includes('2') && found.ids.includes('3')),
          `${kind} ${text}`,
        ).toBe(false);
      }
    }
  });

  it.each([
    ['1/2', '.5'],
    ['1/2', '50%'],
    ['10²', '100'],
    ['3½', '7/2'],
    ['±2', '+-2'],
    ['5 m', '500 cm'],
    ['Yes', 'YES'],
    ['Photosynthesis', 'PHOTOSYNTHESIS.'],
    ['No', 'no'],
    ['2(x + 1)', '2x+2'],
    ['x > 2', '2 < x'],
  ])('puts %s and %s together', (one, other) => {
    expect(ids(short(one), short(other))).toHaveLength(1);
  });

  it('never puts numbers, fractions, powers or lines of different values into one group, however they are written', () => {
    const value = fc.record({ n: fc.integer({ min: -40, max: 40 }), d: fc.integer({ min: 1, max: 12 }) });
    const written = fc.constantFrom<(n: number, d: number) => string>(
      (n, d) => `${n}/${d}`,
      (n, d) => `x = ${n}/${d}`,
      (n, d) => `\\frac{${n}}{${d}}`,
      (n, d) => `${3 * n}/${3 * d}`,
      (n, d) => (d === 1 ? `${n}` : `(${n})/(${d})`),
      (n, d) => `${n - d}/${d} + 1`,
      (n, d) => (n < 0 ? `−${-n}/${d}` : `+${n}/${d}`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, written, fc.boolean()), { minLength: 2, maxLength: 12 }), (drawn) => {
        const values = drawn.map(([{ n, d }]) => n / d);
        const responses = drawn.map(([{ n, d }, write, isShort]) => (isShort ? short : expression)(write(n, d)));
        for (const one of group(...responses)) {
          const [first = 0, ...others] = one.ids.map((id) => values[Number(id)] ?? Number.NaN);
          for (const other of others) expect(Math.abs(other - first)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never puts two lines or parabolas of different coefficients into one group', () => {
    const drawn = fc.tuple(
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: 0, max: 3 }),
    );
    const write = (a: number, b: number, how: number) =>
      [`${a}x + ${b}`, `${b} + ${a}x`, `${a}x² + ${b}`, `${b} + ${a}x^2`][how] ?? '';
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 2, maxLength: 8 }), (answers) => {
        const same = answers.map(([a, b, how]) => (a === 0 ? `${b}` : `${a} ${b} ${how < 2}`));
        for (const one of group(...answers.map(([a, b, how]) => expression(write(a, b, how))))) {
          expect(new Set(one.ids.map((id) => same[Number(id)])).size).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
