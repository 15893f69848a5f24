import { guardReply } from '@skillbridge/domain/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decision, situation } from '../../test/scripted-ai.ts';
import { createSpeech } from './speech.ts';

/** What models say, harmless and not, whole and in pieces. The answer is x = 4. */
const sentence = fc.constantFrom(
  'You are close. ',
  'So x = 4. ',
  'Look at line 2.\n\n',
  'It is two plus two. ',
  'What did you take away? ',
  'The number is four. ',
  'x is more than 3 ',
  'and less than 5. ',
  '“What is x?” asks the task. ',
  '$x = 4$ ',
  'It is not 3. ',
  ' \n',
  'no end to this',
);
const wording = fc.array(sentence, { maxLength: 8 }).map((parts) => parts.join(''));

describe('createSpeech', () => {
  it('shows nothing that did not pass, however often the model begins again, and shows it as one text', () => {
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 3 }), fc.integer({ min: 1, max: 12 }), (wordings, step) => {
        const shown: string[] = [];
        const speech = createSpeech({ situation, decision }, (text) => shown.push(text));
        for (const text of wordings) {
          const hearing = speech.listen();
          for (let at = 0; at < text.length && hearing.hear(text.slice(at, at + step)); at += step);
          hearing.end();
        }
        expect(shown.join('')).toBe(speech.text);
        expect(speech.text).toBe(speech.text.trim());
        shown.forEach((_, i) => {
          expect(guardReply(shown.slice(0, i + 1).join(''), situation)).toEqual({ verdict: 'pass' });
        });
      }),
      { numRuns: 150 },
    );
  });

  it('stays stopped, and tells why without the answer', () => {
    const speech = createSpeech({ situation, decision }, () => undefined);
    const hearing = speech.listen();
    expect(hearing.hear('You are close. So x = 4. ')).toBe(false);
    expect(hearing.hear('What did you take away? ')).toBe(false);
    hearing.end();
    expect(speech.text).toBe('You are close.');
    expect(hearing.blocked).toMatch(/Problem 1/);
    expect(speech.finished).toBe(false);
  });

  it('lets a listener’s own error through', () => {
    const speech = createSpeech({ situation, decision }, () => {
      throw new Error('The line is gone.');
    });
    expect(() => speech.listen().hear('You are close. What')).toThrow('The line is gone.');
  });
});
