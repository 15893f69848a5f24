import { expect, test } from 'vitest';
import { isUnderWay, sayCost, sayEngine } from './generation-words.ts';

test('small costs keep the figures that matter, larger ones are cents', () => {
  expect([0, 40, 4200, 1_250_000].map(sayCost)).toEqual(['Nothing', 'Less than $0.0001', '$0.0042', '$1.25']);
});

test('the built-in engine is named in words, a model by its id', () => {
  expect([null, 'built-in', 'llama-3.3-70b'].map(sayEngine)).toEqual([
    'Not known yet',
    'The built-in engine',
    'llama-3.3-70b',
  ]);
});

test('a generation is under way until it is done or stopped', () => {
  const statuses = ['queued', 'drafting', 'checking', 'repairing', 'done', 'failed'] as const;
  expect(statuses.filter((status) => isUnderWay({ status }))).toEqual(['queued', 'drafting', 'checking', 'repairing']);
});
