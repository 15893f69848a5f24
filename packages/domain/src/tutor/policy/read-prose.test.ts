import { describe, expect, it } from 'vitest';
import { isProse, readProse } from './read-prose.ts';

const kinds = (text: string) => readProse(text).map((one) => one.kind);

describe('readProse', () => {
  it.each([
    ['In this essay I will talk about sleep in school.', 'announces'],
    ['Everyone knows that sleep matters "a great deal" because it helps.', 'absolute'],
    ['The study says that pupils "sleep forty minutes more" each night.', 'bare-quote'],
    ['Teenagers need sleep to learn in the morning.', 'no-evidence'],
  ])('asks about %j as %s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  it('asks about each sentence once, and about no figures or questions', () => {
    const text = 'Sleep helps pupils to learn. Should school start later? Buses can be moved to nine. 2x + 5 = 13';
    expect(readProse(text).map((one) => one.sentence)).toEqual([
      'Sleep helps pupils to learn.',
      'Buses can be moved to nine.',
    ]);
    expect(readProse('')).toEqual([]);
  });

  it('tells prose from lines of mathematics', () => {
    expect(isProse('I think that the passage shows how much her duty mattered to her all her life.')).toBe(true);
    expect(isProse('2x + 5 = 13\n2x = 8\nx = 4')).toBe(false);
  });
});
