import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSentences } from './take-sentences.ts';

/** The sentences of a whole text, the rest as the last one. */
const split = (text: string): string[] => {
  const { sentences, rest } = takeSentences(text);
  return rest === '' ? sentences : [...sentences, rest];
};

describe('takeSentences', () => {
  it('splits behind a full stop, a question mark and an exclamation mark', () => {
    expect(split('Look at it. Why? Try! And then')).toEqual(['Look at it. ', 'Why? ', 'Try! ', 'And then']);
  });

  it('splits at a line break and behind closing quotes', () => {
    expect(split('First line\nHe said “stop.” Now go.')).toEqual(['First line\n', 'He said “stop.” ', 'Now go.']);
  });

  it.each([
    'It is 3.5 of them',
    'Use a rule, e.g. the second one, i.e. this',
    'Wait ... what is left',
    '1. Take both sides',
    '- a. Take both sides',
    'See $x = 3. y = 4$ there',
    'See \\[ a. b? c! \\] there',
    'See `a. b` there',
    'The cost is $5',
    'Is $2x + 5 = 13$ it',
  ])('keeps together: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('does not take money for mathematics', () => {
    expect(split('It costs $5. What is $3 more? Go.')).toEqual(['It costs $5. ', 'What is $3 more? ', 'Go.']);
  });

  it('lets a text without punctuation flow', () => {
    const { sentences } = takeSentences('word '.repeat(400));
    expect(Math.max(...sentences.map((one) => one.length))).toBeLessThan(500);
    expect(takeSentences('7'.repeat(4000)).rest.length).toBeLessThanOrEqual(1201);
    expect(takeSentences(`$${'x'.repeat(5000)}`).rest.length).toBeLessThan(3000);
  });

  const piece = fc.constantFrom(
    'Take 3.5 ',
    'away. ',
    '$x. y$',
    '$5',
    ' e.g. ',
    '\n',
    '\\(',
    '\\)',
    '`',
    '?',
    '…',
    ' ',
  );
  it('gives back the text, and the same sentences however it arrives', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (pieces, step) => {
        const text = pieces.join('');
        const whole = takeSentences(text);
        expect(whole.sentences.join('') + whole.rest).toBe(text);
        const sentences: string[] = [];
        let rest = '';
        for (let at = 0; at < text.length; at += step) {
          const taken = takeSentences(rest + text.slice(at, at + step));
          sentences.push(...taken.sentences);
          rest = taken.rest;
        }
        expect([sentences.join(''), rest]).toEqual([whole.sentences.join(''), whole.rest]);
      }),
    );
  });
});
