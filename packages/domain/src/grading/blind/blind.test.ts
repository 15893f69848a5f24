import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindState, showsSuggestion } from './blind-state.ts';
import { isInBlindSample } from './is-in-blind-sample.ts';

const blind = { blind: true, published: false, unseen: undefined, complete: false };

describe('blindState', () => {
  it('keeps the suggestion back until the own marks are complete and the grader asks for it', () => {
    expect(blindState(blind)).toBe('withheld');
    expect(blindState({ ...blind, complete: true })).toBe('ready');
    expect(blindState({ ...blind, unseen: 3 })).toBe('shown');
    expect(blindState({ ...blind, published: true })).toBe('shown');
    expect(blindState({ ...blind, blind: false })).toBe('no');
  });

  it('lets nothing out before', () => {
    expect((['no', 'withheld', 'ready', 'shown'] as const).map(showsSuggestion)).toEqual([true, false, false, true]);
  });
});

describe('isInBlindSample', () => {
  it('takes about its share, none of 0 and all of 1', () => {
    const ids = Array.from({ length: 4000 }, (_, at) => `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`);
    const share = (of: number) => ids.filter((id) => isInBlindSample(id, of)).length / ids.length;
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
    expect(Math.abs(share(0.1) - 0.1)).toBeLessThan(0.02);
  });

  it('only ever adds work when the share grows', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, a, b) => {
          if (isInBlindSample(id, Math.min(a, b))) expect(isInBlindSample(id, Math.max(a, b))).toBe(true);
        },
      ),
    );
  });
});
