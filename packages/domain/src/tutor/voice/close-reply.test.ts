import { describe, expect, it } from 'vitest';
import { decideMove } from '../decide-move.ts';
import { guardReply } from '../guard/guard-reply.ts';
import { makeSituation, tutor } from '../testing/make-situation.ts';
import { asksQuestion } from './asks-question.ts';
import { closeReply } from './close-reply.ts';

const situation = makeSituation({ message: 'I am stuck.' });
const close = (released: string, turn = situation) => closeReply(released, turn, decideMove(turn));

describe('closeReply', () => {
  it.each([
    'You are close. What undoes adding 5?',
    'What undoes adding 5? ',
    'You are close. Write down the next line.',
    'Then, try it with smaller numbers!',
    'Ask yourself: “what is missing?” Which part is it?',
  ])('adds nothing to what ends well: %s', (released) => {
    expect(close(released)).toBe('');
  });

  it.each([
    'You are close.',
    'Let us look at it together. ',
    'The task says: “How many are left?”',
    'You have done the first part',
    'Good start. Think again.',
  ])('adds one question to: %s', (released) => {
    const closing = close(released);
    const whole = released + closing;
    expect(whole).toMatch(/\S \S[^?]*\?$/);
    expect(guardReply(whole, situation)).toEqual({ verdict: 'pass' });
  });

  it('adds a question behind a step when the reply was to go on', () => {
    expect(closeReply('Write down the next line.', situation, decideMove(situation), true)).toMatch(/^ [^?]+\?$/);
    expect(closeReply('What comes next?', situation, decideMove(situation), true)).toBe('');
  });

  it('gives a question alone when nothing was said', () => {
    expect(close('')).toMatch(/^[A-Z][^?]*\?$/);
  });

  it('does not say what the thread has heard, over a long thread', () => {
    const thread = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const closing = close('You are close. ', { ...situation, thread });
      expect(thread.filter((one) => one.text.includes(closing))).toEqual([]);
      thread.push(tutor(`You are close. ${closing}`));
    }
  });

  it('adds nothing that together with what was said gives the answer away', () => {
    const told = makeSituation({ answer: 'the next line', instructions: 'What does the writer mean?' });
    for (const released of ['You are close. ', 'It is about reading. ']) {
      expect(guardReply(released + close(released, told), told)).toEqual({ verdict: 'pass' });
    }
  });
});

describe('asksQuestion', () => {
  it.each(['What is next?', 'Is $x$ alone?', 'He said “no”, why?', 'A 5" pipe is cut. What is left?', '何ですか？'])(
    'hears one in: %s',
    (text) => {
      expect(asksQuestion(text)).toBe(true);
    },
  );

  it.each([
    'Look.',
    'It asks “How many?” there.',
    'It says "How many? And',
    'The line `a ? b : c` is code.',
    '$a \\stackrel{?}{=} b$',
  ])('hears none in: %s', (text) => {
    expect(asksQuestion(text)).toBe(false);
  });
});
