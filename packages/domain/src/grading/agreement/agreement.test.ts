import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkRefusal } from './bulk-refusal.ts';
import {
  agreementByConfidence,
  agreementLevel,
  countLevels,
  type GradedPair,
  measureAgreement,
} from './measure-agreement.ts';
import { quadraticKappa } from './quadratic-kappa.ts';

const pair = (suggested: number, given: number, confidence = 0.95): GradedPair => ({ suggested, given, confidence });
const times = (count: number, one: GradedPair) => Array.from({ length: count }, () => one);

describe('quadraticKappa', () => {
  it('gives what one reckons by hand', () => {
    // Two levels: observed disagreement 3 of 10; chance (6*5 + 4*5)/10 = 5 of 10; 1 - 3/5.
    expect(
      quadraticKappa([
        [4, 2],
        [1, 3],
      ]),
    ).toBeCloseTo(0.4, 12);
    // Three levels, weights 0, 1/4, 1. Observed: 2 * 1/4 = 0.5. Rows 3 2 2, columns 2 4 1, total 7.
    // Chance: (3*4 + 2*2 + 2*1 + 2*4)/28 + (3*1 + 2*2)/7 = 26/28 + 1 = 27/14. 1 - 0.5 / (27/14) = 20/27.
    expect(
      quadraticKappa([
        [2, 1, 0],
        [0, 2, 0],
        [0, 1, 1],
      ]),
    ).toBeCloseTo(20 / 27, 12);
  });

  it('is 1 for full agreement, -1 for the reverse, and nothing where chance leaves nothing to disagree on', () => {
    expect(
      quadraticKappa([
        [5, 0],
        [0, 5],
      ]),
    ).toBe(1);
    expect(
      quadraticKappa([
        [0, 5],
        [5, 0],
      ]),
    ).toBe(-1);
    expect(
      quadraticKappa([
        [0, 0],
        [0, 5],
      ]),
    ).toBeNull();
    expect(
      quadraticKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    // All grades alike, or all suggestions: 1 - 2/2 is 0 whether the others are near or far.
    expect(
      quadraticKappa([
        [0, 0],
        [2, 3],
      ]),
    ).toBeNull();
    expect(
      quadraticKappa([
        [1, 0],
        [1, 0],
      ]),
    ).toBeNull();
    expect(
      quadraticKappa([
        [0, 1],
        [0, 0],
      ]),
    ).toBeNull();
  });

  it('is never above 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))),
        (list) => {
          const kappa = quadraticKappa(countLevels(list.map(([a, b]) => pair(a, b))));
          if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('measureAgreement', () => {
  it('gives bias, distance and the exact share by hand', () => {
    // Differences 0.25, -0.5, 0, 0: bias -0.0625, distance 0.1875, half exact.
    const agreement = measureAgreement([pair(0.75, 0.5), pair(0, 0.5), pair(1, 1), pair(0.3, 0.3)]);
    expect(agreement).toMatchObject({ pairs: 4, bias: -0.0625, distance: 0.1875, exact: 0.5 });
  });

  it('says nothing where there is nothing', () => {
    expect(measureAgreement([])).toEqual({ pairs: 0, kappa: null, bias: null, exact: null, distance: null });
  });

  it('has five levels, and a half goes up', () => {
    expect([0, 0.1, 0.125, 0.4, 0.625, 0.9, 1, 2, -1].map(agreementLevel)).toEqual([0, 0, 1, 2, 3, 4, 4, 4, 0]);
  });

  it('counts each pair in one band of confidence, the surest included', () => {
    const bands = agreementByConfidence([0, 0.49, 0.5, 0.7, 0.85, 0.9, 1].map((confidence) => pair(1, 1, confidence)));
    expect(bands.map(({ from, to, pairs }) => [from, to, pairs])).toEqual([
      [0, 0.5, 2],
      [0.5, 0.7, 1],
      [0.7, 0.8, 1],
      [0.8, 0.9, 1],
      [0.9, 1, 2],
    ]);
  });
});

describe('bulkRefusal', () => {
  const good = measureAgreement([...times(15, pair(1, 1)), ...times(15, pair(0, 0))]);
  const none = measureAgreement([]);
  const apart = measureAgreement([...times(10, pair(1, 0)), ...times(10, pair(0, 1))]);
  const kind = measureAgreement([...times(10, pair(1, 0.75)), ...times(10, pair(0.25, 0))]);

  it('lets suggestions be approved that agree, and such as nobody can judge yet', () => {
    expect(bulkRefusal({ bulkFrom: 0.9, all: good, blind: none })).toBeNull();
    expect(bulkRefusal({ bulkFrom: 0.9, all: none, blind: none })).toBeNull();
    expect(bulkRefusal({ bulkFrom: 0.9, all: measureAgreement(times(19, pair(1, 0))), blind: none })).toBeNull();
  });

  it('refuses with the figure and the limit when they agree too little, are too kind, or it is switched off', () => {
    expect(bulkRefusal({ bulkFrom: 0.9, all: apart, blind: none })).toContain(
      'kappa -1.00 on 20 pieces of work, and 0.6',
    );
    expect(bulkRefusal({ bulkFrom: 0.9, all: kind, blind: none })).toContain('too kind: 25% of the points');
    expect(bulkRefusal({ bulkFrom: null, all: good, blind: good })).toContain('switched off');
  });

  it('goes by the distance where all grades are alike, which leaves kappa nothing to say', () => {
    const easy = measureAgreement([...times(24, pair(1, 1)), pair(0.75, 1)]);
    expect(easy.kappa).toBeNull();
    expect(bulkRefusal({ bulkFrom: 0.9, all: easy, blind: none })).toBeNull();
    const scattered = measureAgreement([...times(10, pair(1, 0.5)), ...times(10, pair(0, 0.5))]);
    expect(scattered).toMatchObject({ kappa: null, bias: 0, distance: 0.5 });
    expect(bulkRefusal({ bulkFrom: 0.9, all: scattered, blind: none })).toContain('too far apart: 50% of the points');
  });

  it('believes the blind sample over all work once it is large enough', () => {
    expect(bulkRefusal({ bulkFrom: 0.9, all: good, blind: apart })).toContain('that you graded first');
    expect(bulkRefusal({ bulkFrom: 0.9, all: apart, blind: good })).toBeNull();
  });
});
