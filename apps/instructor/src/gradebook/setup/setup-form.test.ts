import { describe, expect, it } from 'vitest';
import { fromSetupForm, setupFormSchema, toSetupForm, weightSum } from './setup-form.ts';

const setup = {
  categories: [{ id: 'hw', name: 'Homework', weight: 40, dropLowest: 1 }],
  latePolicy: { kind: 'per-day' as const, percent: 10, most: 40, graceMinutes: 5 },
};

describe('the setup of a gradebook', () => {
  it('comes back from its form as it went in', () => {
    expect(fromSetupForm(toSetupForm(setup))).toEqual(setup);
    const none = { categories: [], latePolicy: { kind: 'none' as const } };
    expect(fromSetupForm(toSetupForm(none))).toEqual(none);
  });

  it('adds weights up without drift, whatever is half typed', () => {
    expect(weightSum([{ weight: 33.33 }, { weight: 33.33 }, { weight: 33.34 }])).toBe(100);
    expect(weightSum([{ weight: Number.NaN }, { weight: 20 }])).toBe(20);
  });

  it.each([
    [[60, 50], 'The weights add up to more than 100%. Lower one of them.'],
    [[0, 0], 'Give at least one category a weight.'],
  ])('refuses weights of %j', (weights, message) => {
    const form = {
      ...toSetupForm(setup),
      categories: weights.map((weight) => ({ key: 'k', name: 'n', weight, dropLowest: 0 })),
    };
    expect(setupFormSchema.safeParse(form).error?.issues[0]).toMatchObject({ path: ['sum'], message });
  });
});
