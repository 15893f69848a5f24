import { expect, test } from 'vitest';
import { nextPartId } from './next-part-id.ts';

test('a new part takes the first letter that is free, so that no key points to it by accident of order', () => {
  const parts = (...ids: string[]) => ids.map((id) => ({ id }));
  expect([nextPartId([]), nextPartId(parts('a', 'b')), nextPartId(parts('a', 'c'))]).toEqual(['a', 'c', 'b']);
});
