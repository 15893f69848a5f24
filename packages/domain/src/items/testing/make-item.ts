import { type Item, type ItemOf, itemSchema } from '../item.ts';
import type { ItemResponse } from '../item-response.ts';
import type { ItemKind } from '../student-item.ts';

const usual = { id: 'q', stem: 'What is it?', points: 1 };
const options = (...texts: string[]) => texts.map((text, at) => ({ id: 'abcdefgh'.charAt(at), text }));

const kinds: { readonly [K in ItemKind]: Record<string, unknown> } = {
  single: { options: options('54', '15', '63'), key: 'a' },
  multiple: { options: options('2', '9', '11', '15'), key: ['a', 'c'], scoring: 'partial' },
  'true-false': { key: true },
  numeric: { key: '12' },
  expression: { key: 'x = 4' },
  short: { key: ['So that ships see it.'] },
  matching: {
    prompts: options('France', 'Spain', 'Italy'),
    choices: options('Paris', 'Madrid', 'Rome', 'Lyon'),
    key: ['a', 'b', 'c'].map((id) => ({ promptId: id, choiceId: id })),
    scoring: 'partial',
  },
  ordering: { entries: options('sow', 'water', 'reap', 'thresh'), key: ['a', 'b', 'c', 'd'], scoring: 'partial' },
  blanks: {
    stem: 'Water freezes at [[1]] degrees and is then [[2]], which [[3]].',
    blanks: [
      { kind: 'typed', id: '1', accepted: ['0'] },
      { kind: 'chosen', id: '2', options: options('ice', 'steam'), key: 'a' },
      { kind: 'typed', id: '3', accepted: ['floats'] },
    ],
  },
};

/** A valid item of that kind; what matters to a test is given. */
export function makeItem<K extends ItemKind>(kind: K, given: Record<string, unknown> = {}): ItemOf<K> & Item {
  // The schema proves it: the kind that goes in is the kind that comes out.
  return itemSchema.parse({ ...usual, ...kinds[kind], kind, ...given }) as ItemOf<K> & Item;
}

/** The right response to each item of `makeItem`. */
export const rightResponses: { readonly [K in Exclude<ItemKind, 'short'>]: ItemResponse } = {
  single: { kind: 'single', optionId: 'a' },
  multiple: { kind: 'multiple', optionIds: ['c', 'a'] },
  'true-false': { kind: 'true-false', value: true },
  numeric: { kind: 'numeric', text: '12' },
  expression: { kind: 'expression', text: '4' },
  matching: { kind: 'matching', pairs: ['c', 'a', 'b'].map((id) => ({ promptId: id, choiceId: id })) },
  ordering: { kind: 'ordering', entryIds: ['a', 'b', 'c', 'd'] },
  blanks: {
    kind: 'blanks',
    values: [
      { blankId: '3', text: 'Floats.' },
      { blankId: '1', text: 'zero' },
      { blankId: '2', text: 'a' },
    ],
  },
};
