import { describe, expect, it } from 'vitest';
import { sampleDraft } from '../draft/testing/sample-draft.ts';
import type { Finding } from '../editor-types.ts';
import { publishProblems } from './publish-problems.ts';
import { placeOf } from './read-refusal.ts';

const finding = (more: Partial<Finding>): Finding => ({
  ...{ id: 'wrong-key/b', code: 'wrong-key', severity: 'block', itemId: 'b', part: 'key', optionIds: [] },
  ...{ sentence: 'The key looks wrong.', ...more },
});
const titled = { ...sampleDraft(['a', 'b']), title: 'Check' };
const said = (draft: typeof titled, findings: readonly Finding[], accepted: readonly string[] = []) =>
  publishProblems(draft, findings, accepted).map(({ message }) => message);

describe('what is in the way of publishing', () => {
  it('is nothing for a titled quiz of sound questions', () => {
    expect(said(titled, [])).toEqual([]);
  });

  it('is a missing title and missing questions', () => {
    expect(said({ ...sampleDraft([]), title: ' ' }, [])).toEqual([
      'Give the quiz a title.',
      'Add at least one question.',
    ]);
  });

  it('is a blocking finding, by the number of its question, until it is stood by', () => {
    expect(said(titled, [finding({})])).toEqual(['Question 2: The key looks wrong.']);
    expect(said(titled, [finding({})], ['wrong-key/b'])).toEqual([]);
  });

  it('is no finding that only warns', () => {
    expect(said(titled, [finding({ severity: 'warn' })])).toEqual([]);
  });
});

describe('a problem that the server names', () => {
  it('leads to its question, or to its field', () => {
    expect(placeOf({ path: 'questions.items.1', message: 'm' }, titled)).toMatchObject({ itemId: 'b', path: '' });
    expect(placeOf({ path: 'closesAt', message: 'm' }, titled)).toMatchObject({ itemId: null, path: 'closesAt' });
  });
});
