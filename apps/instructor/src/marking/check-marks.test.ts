import { expect, test } from 'vitest';
import { checkMarks, totalSoFar } from './check-marks.ts';
import { unsentParts } from './marks.ts';

const parts = ['method', 'accuracy', 'style', 'units'].map((id) => ({
  id,
  name: id,
  maxPoints: 4,
}));
const marks = {
  parts: {
    method: { points: '3.25', feedback: '' },
    accuracy: { points: '9', feedback: '' },
    style: { points: '1.1', feedback: '' },
    units: { points: '', feedback: 'Which unit?' },
  },
  feedback: '',
};

test('every criterion without possible points has a sentence that leads to its box', () => {
  expect(checkMarks(marks, parts)).toEqual([
    { fieldId: 'points-accuracy', message: '"accuracy" carries at most 4.' },
    { fieldId: 'points-style', message: 'Points go up in steps of a quarter, from 0.' },
    { fieldId: 'points-units', message: 'Give points for "units".' },
  ]);
});

test('the total counts possible points only and says that it is not complete', () => {
  expect(totalSoFar(marks, parts)).toEqual({ points: 3.25, complete: false });
});

test('what is typed but cannot be sent is named', () => {
  expect(unsentParts(marks, parts).map(({ id }) => id)).toEqual(['accuracy', 'style', 'units']);
});
