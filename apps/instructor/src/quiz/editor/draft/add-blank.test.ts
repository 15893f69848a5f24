import { emptyItem, type ItemOf, itemSchema } from '@skillbridge/domain/answers';
import { expect, test } from 'vitest';
import { addBlank, addMarkedBlanks } from './add-blank.ts';

const withStem = (stem: string): ItemOf<'blanks'> => ({ ...emptyItem('blanks', 'a'), stem });
const ids = ({ blanks }: ItemOf<'blanks'>): string[] => blanks.map(({ id }) => id);

test('a new blank has the first free number and stands at the end of the text', () => {
  const item = addBlank(withStem('Water boils at [[1]] degrees.'));
  expect(item.stem).toBe('Water boils at [[1]] degrees. [[2]]');
  expect(ids(item)).toEqual(['1', '2']);
});

test('typing a mark makes its blank, once', () => {
  const item = addMarkedBlanks(withStem('From [[1]] to [[end]] and [[end]].'));
  expect(ids(item)).toEqual(['1', 'end']);
  expect(addMarkedBlanks(item)).toBe(item);
});

test('a blank whose mark is being retyped keeps what was written for it', () => {
  const item = addMarkedBlanks(withStem('From [[1] on'));
  expect(ids(item)).toEqual(['1']);
  expect(itemSchema.safeParse(item).success).toBe(false);
});
