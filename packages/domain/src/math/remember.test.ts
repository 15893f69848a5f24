import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('remember', () => {
  it('reads a text once, forgets the oldest, and gives what the function gives', () => {
    const read: string[] = [];
    const lengths = remember((text: string) => {
      read.push(text);
      return text.length;
    }, 2);
    expect(['a', 'bb', 'a', 'ccc', 'bb', 'a'].map(lengths)).toEqual([1, 2, 1, 3, 2, 1]);
    expect(read).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
