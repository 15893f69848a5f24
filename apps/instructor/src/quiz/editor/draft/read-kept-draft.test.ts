import { type ItemKind, itemKindNames } from '@skillbridge/domain';
import { emptyItem } from '@skillbridge/domain/answers';
import { describe, expect, it } from 'vitest';
import { readKeptDraft, writeKeptDraft } from './read-kept-draft.ts';
import { sampleDraft } from './testing/sample-draft.ts';

describe('a draft kept in the browser', () => {
  it('comes back as it was, half-written questions of every kind too', () => {
    const draft = sampleDraft(['a']);
    const kinds = Object.keys(itemKindNames) as ItemKind[];
    const items = kinds.map((kind) => emptyItem(kind, kind));
    const typed = { ...draft, questions: { ...draft.questions, items } };
    expect(readKeptDraft(writeKeptDraft({ version: 3, draft: typed }))).toEqual({ v: 1, version: 3, draft: typed });
  });

  it('keeps an emptied number box empty', () => {
    const draft = sampleDraft(['a']);
    const [item] = draft.questions.items;
    const items = item ? [{ ...item, points: Number.NaN }] : [];
    const text = writeKeptDraft({ version: null, draft: { ...draft, questions: { ...draft.questions, items } } });
    expect(readKeptDraft(text)?.draft.questions.items[0]?.points).toBeNaN();
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '{"v":1,"version":1,"draft":{"title":"x"}}'],
    ['a version that we do not know', '{"v":2}'],
  ])('is let go when it is %s', (_, text) => {
    expect(readKeptDraft(text)).toBeNull();
  });

  it('is let go when a question of it could not be drawn', () => {
    const draft = sampleDraft(['a']);
    const text = writeKeptDraft({ version: 1, draft });
    expect(readKeptDraft(text.replace('"true-false"', '"riddle"'))).toBeNull();
    expect(readKeptDraft(text.replace('"true-false"', '"single","options":7'))).toBeNull();
  });
});
