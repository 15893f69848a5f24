import { describe, expect, it } from 'vitest';
import { checkItem } from '../../../gate/check-item.ts';
import { buildItem } from '../../core/build-item.ts';
import { diceFrom } from '../../core/dice.ts';
import { GAP } from './choice.ts';
import { englishGenerators } from './english-generators.ts';

const SEEDS = 100;
const ALL = englishGenerators.map((generator) => [generator.id, generator] as const);

/** Marks and forms that are wrong in any text, whatever it is about: a second reader that knows no family. */
const NEVER: readonly (readonly [what: string, found: RegExp])[] = [
  ['a doubled comparison', /\b(?:more|most) (?!water)\w+(?:er|est)\b/],
  ['an apostrophe after “its”', /\bits’/],
  ['a comma after “and” in a list', /\band, \w/],
  ['a semicolon after a conjunction', /\b(?:and|but|so); /],
  [
    'a reflexive subject',
    /\band (?:him|her|them|my|our)sel(?:f|ves) (?:cook|row|speak|repair|paint|saw|carried|were)\b/,
  ],
  ['a singular verb after “both” or “several”', /^(?:Both|Several|Two|Three) [^.]* (?:is|was|has been)\b/],
  ['a plural verb after “each”', /^Each of the .* (?:are|were|have been)\b/],
  ['one dash of two', /^[^—]*—[^—]*$/],
  ['a fragment after a subordinate clause', /^(?:Because|Although|Even though) [^,]*[.;]/],
  ['no mark after an introductory clause', /^(?:Because|Although|Even though) [^,]*$/],
  ['“should of”', /\b(?:should|must) of\b/],
];

const fill = (stem: string, text: string): string => (stem.split('\n')[0] ?? '').replace(GAP, text);

describe.each(ALL)('%s', (id, generator) => {
  const drawn = Array.from({ length: SEEDS }, (_, at) => {
    const level = generator.levels[at % generator.levels.length] ?? 'easy';
    const dice = diceFrom(`english/${id}/${at}`);
    const made = generator.draw(dice, level);
    return made && 'answer' in made ? { made, dice, at } : null;
  }).flatMap((one) => one ?? []);

  it('makes an item of every draw: its rule takes the key, refuses each named error, and the gate has no finding', () => {
    expect(drawn).toHaveLength(SEEDS);
    for (const { made, dice, at } of drawn) {
      const place = { id: `item-${at}`, form: 'choice', keyAt: at % 4, skill: null } as const;
      const item = buildItem(made, place, dice);
      expect(item, made.stem).not.toBeNull();
      expect(item && checkItem(item), made.stem).toEqual([]);
    }
  });

  it('has one gap, at least three different errors with a reason each, and a key that no plain rule forbids', () => {
    for (const { made } of drawn) {
      expect(made.stem.split(GAP)).toHaveLength(2);
      const key = 'text' in made.answer ? made.answer.text : '';
      const wrong = made.mistakes.map(({ leadsTo }) => leadsTo ?? '');
      expect(new Set([key, ...wrong]).size).toBe(wrong.length + 1);
      expect(wrong.length).toBeGreaterThan(2);
      expect(made.mistakes.every(({ told }) => told.length > 15)).toBe(true);
      const text = fill(made.stem, key);
      expect(
        NEVER.filter(([, found]) => found.test(text)).map(([what]) => what),
        text,
      ).toEqual([]);
      expect(text).toMatch(/^[“A-Z].*[.?]$/);
    }
  });

  it('can be answered within its text, where the options are words', () => {
    const [first] = drawn.filter(({ made }) => made.cloze !== undefined);
    if (!first) return;
    const item = buildItem(first.made, { id: 'item', form: 'open', keyAt: 2, skill: null }, first.dice);
    expect(item).toMatchObject({ kind: 'blanks', blanks: [{ kind: 'chosen', key: 'c' }] });
    expect(item && checkItem(item)).toEqual([]);
  });
});

describe('the second reader', () => {
  it('finds what is wrong in many of the wrong options', () => {
    const wrong = englishGenerators.flatMap((generator) =>
      Array.from({ length: 10 }, (_, at) => generator.draw(diceFrom(`wrong/${at}`), 'medium')).flatMap((made) =>
        made && 'mistakes' in made ? made.mistakes.map(({ leadsTo }) => fill(made.stem, leadsTo ?? '')) : [],
      ),
    );
    const caught = wrong.filter((text) => NEVER.some(([, found]) => found.test(text)));
    expect(wrong.length).toBeGreaterThan(500);
    expect(caught.length).toBeGreaterThan(90);
  });
});
