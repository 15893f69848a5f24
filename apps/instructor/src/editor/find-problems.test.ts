import { expect, test } from 'vitest';
import { emptyDraft } from './empty-draft.ts';
import { findProblems } from './find-problems.ts';
import { readKeptDraft } from './read-kept-draft.ts';
import { draftText } from './to-draft.ts';

const at = new Date('2026-11-23T12:00:00Z');

test('publishing an empty form names every field once, in the order of the form', () => {
  expect(findProblems(emptyDraft(), { to: 'publish', at }, 'America/New_York')).toEqual([
    expect.objectContaining({ fieldId: 'field-title', message: 'Give the assignment a title.' }),
    expect.objectContaining({ fieldId: 'field-instructions', message: 'Write the instructions.' }),
    expect.objectContaining({ fieldId: 'field-dueAt', message: 'Choose when it is due.' }),
    expect.objectContaining({ fieldId: 'field-rubric-criteria-0-name', message: 'Name the criterion.' }),
  ]);
});

test('a draft may be unfinished but not nameless', () => {
  const messages = findProblems(emptyDraft(), { to: 'save', at }, 'UTC').map(({ message }) => message);
  expect(messages).toEqual(['Give the assignment a title.', 'Name the criterion.']);
});

test('points that do not add up lead to the first box of points, and an emptied box speaks for itself', () => {
  const draft = { ...emptyDraft(), title: 'Lines', instructions: 'Solve.', dueAt: '2026-12-01T17:00' };
  const named = (maxPoints: number) => ({
    ...draft,
    rubric: { v: 1 as const, criteria: [{ id: 'm', name: 'Method', description: '', maxPoints }] },
  });
  expect(findProblems(named(9), { to: 'publish', at }, 'UTC')).toEqual([
    expect.objectContaining({
      fieldId: 'field-rubric-criteria-0-maxPoints',
      message: 'The criteria add up to 9 points, but the assignment is worth 10.',
    }),
  ]);
  expect(findProblems(named(Number.NaN), { to: 'publish', at }, 'UTC')).toEqual([
    expect.objectContaining({ message: 'Enter a number of points.' }),
  ]);
});

test('a draft kept in the middle of typing comes back as it was, emptied number box included', () => {
  const draft = { ...emptyDraft(), maxPoints: Number.NaN };
  const kept = readKeptDraft(JSON.stringify({ version: null, draft }));
  expect(kept?.draft.maxPoints).toBeNaN();
  expect(kept && draftText(kept.draft)).toBe(draftText(draft));
});

test('something else under the same name in the browser is not a draft', () => {
  expect(readKeptDraft('{"version":1,"draft":{"title":7}}')).toBeNull();
  expect(readKeptDraft('not json')).toBeNull();
});
