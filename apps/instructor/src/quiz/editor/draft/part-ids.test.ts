import { type ItemKind, itemKindNames } from '@skillbridge/domain';
import { describeKey, emptyItem, type Item } from '@skillbridge/domain/answers';
import { expect, test } from 'vitest';
import { withNewOptionIds, withNewPartIds } from './part-ids.ts';

const kinds = Object.keys(itemKindNames) as ItemKind[];

/** The item with its parts written, each as it is called. */
function written(kind: ItemKind): Item {
  const named = <T extends { id: string }>(parts: readonly T[]) => parts.map((part) => ({ ...part, text: part.id }));
  const item = emptyItem(kind, 'q1');
  if (item.kind === 'single' || item.kind === 'multiple') return { ...item, options: named(item.options) };
  if (item.kind === 'ordering') return { ...item, entries: named(item.entries) };
  if (item.kind === 'matching') return { ...item, prompts: named(item.prompts), choices: named(item.choices) };
  return item;
}

test.each(kinds)('a new %s item keeps its key and shows nothing of it in its ids', (kind) => {
  const before = written(kind);
  const item = withNewPartIds(before);
  expect(describeKey(item)).toBe(describeKey(before));
  const ids = JSON.stringify(item).match(/"(?:id|promptId|choiceId)":"[^"]*"/g) ?? [];
  expect(ids.filter((id) => /"[a-l]"$/.test(id))).toEqual([]);
  if (item.kind !== 'matching') return;
  const prompts = new Set(item.prompts.map(({ id }) => id));
  expect(item.choices.filter(({ id }) => prompts.has(id))).toEqual([]);
});

test('what a blank offers is renamed with its key, and the blank keeps the id that the question marks', () => {
  const options = [
    { id: 'a', text: 'right' },
    { id: 'b', text: 'wrong' },
  ];
  const blank = withNewOptionIds({ kind: 'chosen', id: '1', options, key: 'a' });
  if (blank.kind !== 'chosen') throw new Error('It became another kind.');
  expect(blank).toMatchObject({ id: '1', key: blank.options[0]?.id, options: [{ text: 'right' }, { text: 'wrong' }] });
  expect(blank.options.map(({ id }) => id)).not.toContain('a');
});
