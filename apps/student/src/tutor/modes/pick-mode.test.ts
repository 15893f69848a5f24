import { expect, test } from 'vitest';
import { pickMode } from './pick-mode.ts';

const modes = { open: ['hint' as const, 'check' as const], first: 'hint' as const, closed: null, explainWaits: true };

test('the choice on the page wins while it is open', () => {
  expect(pickMode({ modes, mode: 'hint' }, 'check')).toBe('check');
  expect(pickMode({ modes, mode: 'check' }, 'explain')).toBe('check');
});

test('without a choice the mode in use goes on, else the first one begins', () => {
  expect(pickMode({ modes, mode: 'check' }, null)).toBe('check');
  expect(pickMode({ modes, mode: null }, null)).toBe('hint');
});

test('a closed tutor has no mode', () => {
  expect(pickMode({ modes: { ...modes, open: [], first: null }, mode: 'hint' }, 'hint')).toBeNull();
});
