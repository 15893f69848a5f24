import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSchema } from '../../item.ts';
import { scoreItem } from '../../score-item.ts';
import { makeItem } from '../../testing/make-item.ts';

const isRight = (given: Record<string, unknown>, text: string): boolean => {
  const score = scoreItem(makeItem('numeric', given), { kind: 'numeric', text });
  return score.kind === 'scored' && score.right;
};
const reasonOf = (given: Record<string, unknown>, text: string): unknown => {
  const score = scoreItem(makeItem('numeric', given), { kind: 'numeric', text });
  return score.kind === 'scored' ? (score.reason ?? null) : score.kind;
};

describe('a number', () => {
  it.each([
    [
      '1/2',
      [
        '1/2',
        '.5',
        '0.50',
        '2/4',
        '½',
        '\\frac12',
        '$\\frac{1}{2}$',
        '5e-1',
        '5 × 10^-1',
        '5 × 10⁻¹',
        '50%',
        'one half',
        '+0.5',
        'x = 1/2',
        '= 0.5',
        '５/１０',
        '0.5.',
        '-(-1/2)',
        '\u200b0.5',
      ],
    ],
    ['-3.5', ['-3.5', '−3.5', '–3½', '-3 1/2', '-7/2', 'minus 3.5', '\\frac{-7}{2}', '7/-2', '-(7/2)']],
    [
      '1234567',
      ['1234567', '1,234,567', '1 234 567', '1\u202f234\u202f567', '1.234567e6', '1.234567 * 10^6', '1.234567E+6'],
    ],
    ['5000000', ['5 million', '5,000,000', '5*10^6', 'five million', '5.0 Million']],
    ['.1', ['0.1', '1/10', '0.10000']],
    ['100', ['10^2', '1e2', 'a hundred', '100.0', '100 apples']],
  ])('%s is right in every form that is one number', (key, texts) => {
    expect(texts.filter((text) => !isRight({ key }, text))).toEqual([]);
  });

  it.each([
    ['1/2', ['1/4 + 1/4', '0.5000001', '0,5', '-1/2', '1/2 or 2', '1', '']],
    ['7/2', ['3-1/2', '3 + 1/2 x', '31/2', '3 2/1']],
    ['12', ['3*4', '24/2/1', 'twelve or so, I think', '12 13']],
  ])('%s is wrong as anything else, sums to be worked out included', (key, texts) => {
    expect(texts.filter((text) => isRight({ key }, text))).toEqual([]);
  });

  it('counts in every way to write it', () => {
    const writings = (n: number, d: number): string[] => [
      `${n}/${d}`,
      `${n * 7}/${d * 7}`,
      `\\frac{${n}}{${d}}`,
      `\\dfrac{${n}}{${d}}`,
      `${n} / ${d}`,
      `−${-n}/${d}`.replace('−-', ''),
      `x = ${n}/${d}`,
      ...(Math.abs(n) > d && n % d !== 0
        ? [`${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / d)} ${Math.abs(n) % d}/${d}`]
        : []),
      ...(1000 % d === 0 ? [(n / d).toFixed(3), `${(n * 1000) / d}e-3`] : []),
    ];
    const number = fc.record({ n: fc.integer({ min: -400, max: 400 }), d: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(number, number, (key, other) => {
        const same = key.n * other.d === other.n * key.d;
        for (const text of writings(other.n, other.d)) {
          expect([text, isRight({ key: `${key.n}/${key.d}` }, text)]).toEqual([text, same]);
        }
        for (const text of writings(key.n, key.d)) {
          expect([text, isRight({ key: `${key.n}/${key.d}` }, text)]).toEqual([text, true]);
        }
      }),
    );
  });

  it('may be off by exactly the tolerance and no hair more', () => {
    expect(isRight({ key: '10', tolerance: '0.1' }, '10.1')).toBe(true);
    expect(isRight({ key: '10', tolerance: '0.1' }, '10.1000000000000000001')).toBe(false);
    expect(isRight({ key: '1/3', tolerance: '0.01' }, '0.33')).toBe(true);
    expect(isRight({ key: '-200', tolerance: '5', toleranceIn: 'percent' }, '-190')).toBe(true);
    expect(isRight({ key: '-200', tolerance: '5', toleranceIn: 'percent' }, '-189.99')).toBe(false);
    expect(isRight({ key: '0', tolerance: '5', toleranceIn: 'percent' }, '0.001')).toBe(false);
  });

  it('is a share of one with a percent sign where nobody speaks of percent, else a figure', () => {
    const percent = { text: '%', typed: false };
    expect(isRight({ key: '0.5' }, '50%')).toBe(true);
    expect(isRight({ key: '0.5', stem: 'Write 50% as a decimal.' }, '50%')).toBe(false);
    expect(isRight({ key: '50', stem: 'What percent of 8 is 4?' }, '50%')).toBe(true);
    expect(
      ['40', '40%', '40 percent', '40 per cent'].every((text) => isRight({ key: '40', unit: percent }, text)),
    ).toBe(true);
    expect(isRight({ key: '40', unit: percent }, '0.4')).toBe(false);
  });

  it('cannot be scored by a key that is none', () => {
    const item = { ...makeItem('numeric'), key: '1/0' };
    expect(itemSchema.safeParse(item).success).toBe(false);
    expect(scoreItem(item, { kind: 'numeric', text: '0' })).toEqual({ kind: 'needs-grading' });
  });
});

describe('a number with a unit', () => {
  const km = { key: '2.5', unit: { text: 'km', typed: true } };
  const cm = { key: '12', unit: { text: 'cm', typed: false } };

  it.each([
    [
      km,
      ['2.5 km', '2.5km', '2500 m', '2,500 metres', '250000 cm', '2 km 500 m', '2½ kilometers', '5/2 km', '2.5e3 m'],
    ],
    [cm, ['12', '12 cm', '0.12 m', '120 mm', '12 centimetres']],
    [
      { key: '2.5', unit: { text: 'hours', typed: true } },
      ['2.5 h', '150 min', '2 h 30 min', '2 hours and 30 minutes', '9000 s'],
    ],
    [
      { key: '20', unit: { text: 'm²', typed: true } },
      ['20 m^2', '20 m2', '20 m²', '20 square metres', '20 metres squared', '200000 cm²'],
    ],
    [{ key: '9.8', unit: { text: 'm/s^2', typed: true } }, ['9.8 m/s²', '9.8 metres per second squared']],
    [{ key: '10', unit: { text: 'm/s', typed: true } }, ['36 km/h', '10 m/s', '10 metres per second']],
    [{ key: '5', unit: { text: 'cm^3', typed: true } }, ['5 cm³', '5 ml', '0.005 l', '5 cubic centimetres']],
    [{ key: '12.5', unit: { text: '$', typed: false } }, ['12.50', '$12.50', '12.50 dollars', '1250 cents']],
    [{ key: '3', unit: { text: '€', typed: true } }, ['€3', '3€', '3 €']],
    [{ key: '3', unit: { text: 'mol', typed: true } }, ['3 mol', '3 Mol']],
    [{ key: '3', unit: { text: 'apples', typed: true } }, ['3 apples', '3 Apple']],
    [{ key: '30', unit: { text: '°', typed: true } }, ['30°', '30 degrees', '30^\\circ']],
    [{ key: '20', unit: { text: '°C', typed: true } }, ['20 °C', '20°C']],
  ])('%j is right in every unit of its kind', (given, texts) => {
    expect(texts.filter((text) => !isRight(given, text))).toEqual([]);
  });

  it('is wrong without the unit that is to be typed, and says so', () => {
    expect(reasonOf(km, '2.5')).toBe('The unit is missing.');
    expect(isRight(km, '2.5')).toBe(false);
  });

  it.each([
    [km, '2.5 kg'],
    [km, '2.5%'],
    [km, '2.5 apples'],
    [cm, '12 kg'],
    [{ key: '20', unit: { text: 'm²', typed: true } }, '20 m'],
    [{ key: '40', unit: { text: '%', typed: true } }, '40 km'],
  ])('is wrong with a unit of another kind (%j, %s), and says so', (given, text) => {
    expect(reasonOf(given, text)).toBe('The unit does not fit.');
  });

  it('is wrong in the right unit with the figure of another', () => {
    expect(isRight(km, '2500 km')).toBe(false);
    expect(isRight(cm, '12 m')).toBe(false);
    expect(reasonOf(cm, '12 m')).toBe(null);
  });

  it('has its tolerance in the unit of the key', () => {
    const given = { ...km, tolerance: '0.1' };
    expect(isRight(given, '2600 m')).toBe(true);
    expect(isRight(given, '2601 m')).toBe(false);
  });
});
