import type { QuizDraft } from '@skillbridge/domain/answers';
import { describe, expect, it } from 'vitest';
import {
  addPassage,
  changePassage,
  duplicateItem,
  insertItem,
  linkPassage,
  moveItem,
  removeItem,
  removePassage,
  replaceItem,
} from './change-items.ts';
import { sampleDraft, sampleItem } from './testing/sample-draft.ts';

const draft = sampleDraft(['a', 'b', 'c']);
const order = ({ questions }: QuizDraft): string => questions.items.map(({ id }) => id).join('');

describe('questions', () => {
  it('are put in at a place, taken out and put back', () => {
    expect(order(insertItem(draft, sampleItem('x'), 1))).toBe('axbc');
    expect(order(insertItem(removeItem(draft, 'b'), sampleItem('b'), 1))).toBe('abc');
  });

  it('move to any place, and no further than the ends', () => {
    expect(order(moveItem(draft, 'a', 2))).toBe('bca');
    expect(order(moveItem(draft, 'c', -5))).toBe('cab');
    expect(order(moveItem(draft, 'a', 99))).toBe('bca');
  });

  it('that stay where they are leave no step to undo', () => {
    expect(moveItem(draft, 'a', 0)).toBe(draft);
    expect(moveItem(draft, 'gone', 1)).toBe(draft);
  });

  it('are copied right after the original, under an id of their own', () => {
    const copied = duplicateItem(draft, 'b', 'x');
    expect(order(copied)).toBe('abxc');
    expect(copied.questions.items[2]).toEqual({ ...sampleItem('b'), id: 'x' });
  });

  it('are replaced in their place', () => {
    expect(order(replaceItem(draft, 'b', sampleItem('x')))).toBe('axc');
  });

  it('leave the draft that they were changed in as it was', () => {
    const before = JSON.stringify(draft);
    removeItem(moveItem(insertItem(draft, sampleItem('x'), 0), 'a', 2), 'b');
    expect(JSON.stringify(draft)).toBe(before);
  });
});

describe('a passage', () => {
  const passage = { id: 'p', title: 'Bees', text: 'Bees dance.' };
  const withPassage = replaceItem(addPassage(draft, passage), 'b', linkPassage(sampleItem('b'), 'p'));

  it('is changed in its place', () => {
    const [changed] = changePassage(withPassage, { ...passage, title: 'Wasps' }).questions.passages;
    expect(changed?.title).toBe('Wasps');
  });

  it('that is removed leaves its questions standing by themselves', () => {
    const { questions } = removePassage(withPassage, 'p');
    expect(questions.passages).toEqual([]);
    expect(questions.items.map((item) => 'passageId' in item)).toEqual([false, false, false]);
  });
});
