import { expect, test } from 'vitest';
import { readRequest, usualRequest } from './request-form.ts';

const problemsOf = (change: Partial<typeof usualRequest>) => {
  const read = readRequest({ ...usualRequest, ...change });
  return read.ok ? [] : read.problems.map(({ field, message }) => `${field}: ${message}`);
};

test('words, a standard and a worksheet each make a request', () => {
  const fileId = '0198e000-0000-7000-8000-000000000000';
  const sources = [
    { source: 'description', description: ' Linear equations ' },
    { source: 'standard', standardId: 'SAT.MATH.ALGEBRA' },
    { source: 'worksheet', fileId, note: 'The first page only' },
  ] as const;
  const made = sources.map((one) => {
    const read = readRequest({ ...usualRequest, ...one });
    return read.ok ? read.request.source : null;
  });
  expect(made).toEqual([
    { kind: 'description', text: 'Linear equations' },
    { kind: 'standard', standardId: 'SAT.MATH.ALGEBRA' },
    { kind: 'worksheet', fileId, note: 'The first page only' },
  ]);
});

test('what is missing is named with its field, and fields of other sources do not count', () => {
  expect(problemsOf({})).toEqual(['description: Say in a few words what the quiz is about.']);
  expect(problemsOf({ source: 'standard' })).toEqual(['standardId: Choose a standard from the list.']);
  expect(problemsOf({ source: 'worksheet', description: 'x' })).toEqual(['fileId: Choose a worksheet first.']);
});

test('a length that is none says what it may be', () => {
  const said = (length: number) => problemsOf({ description: 'Linear equations', length });
  expect(said(Number.NaN)).toEqual(['length: Enter a whole number from 1 to 25.']);
  expect(said(26)).toEqual(['length: Ask for at most 25 questions.']);
  expect(said(0)).toEqual(['length: Ask for at least one question.']);
});
