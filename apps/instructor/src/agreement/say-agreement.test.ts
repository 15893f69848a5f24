import { expect, test } from 'vitest';
import { sayBias, sayKappa } from './say-agreement.ts';

test('kappa is said in the words of its scale, and not at all where chance leaves nothing', () => {
  expect([0.95, 0.7, 0.5, 0.3, 0, -0.2, null].map(sayKappa)).toEqual([
    'almost perfect',
    'substantial',
    'moderate',
    'fair',
    'slight',
    'slight',
    'not measurable yet',
  ]);
});

test('bias says its direction, and none where it rounds to nothing', () => {
  expect([0.08, -0.123, 0.004, null].map(sayBias)).toEqual([
    '8% too kind',
    '12% too strict',
    'neither kind nor strict',
    '–',
  ]);
});
