import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswerKey } from '../../answer-key/answer-key.ts';
import { makeSituation, student, tutor } from '../testing/make-situation.ts';
import { createReplyGate } from './reply-gate.ts';

/** Streams the reply in pieces of a few characters, as models do. */
function stream(reply: string, situation = makeSituation(), step = 3) {
  const gate = createReplyGate(situation);
  const shown: string[] = [];
  for (let at = 0; at < reply.length; at += step) shown.push(...gate.push(reply.slice(at, at + step)));
  return { gate, shown: [...shown, ...gate.end()] };
}

describe('createReplyGate', () => {
  it('gives an honest reply whole, sentence by sentence', () => {
    const reply = 'You have made a start.\n\nLook at the 5: what undoes adding 5? ';
    const { gate, shown } = stream(reply);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.join('')).toBe(reply);
    expect(gate).toMatchObject({ released: reply, blocked: null });
  });

  it('shows a sentence as soon as it is whole', () => {
    const gate = createReplyGate(makeSituation());
    expect(gate.push('You have made a start. What')).toEqual(['You have made a start. ']);
  });

  it('stops before the sentence that gives the answer away, and stays stopped', () => {
    const { gate, shown } = stream('Take 5 away first. Then x = 4. Do you see why?');
    expect(shown).toEqual(['Take 5 away first. ']);
    expect(gate.blocked).toMatch(/Problem 1/);
    expect(gate.blocked).not.toContain('4');
    expect([...gate.push('Well then. '), ...gate.end()]).toEqual([]);
    expect(gate.released).toBe('Take 5 away first. ');
  });

  it('judges a sentence together with those before it', () => {
    const turn = makeSituation({ answer: '24', instructions: 'How many are left?' });
    const { shown, gate } = stream('It is two times twelve. So the number is 24. Do you see?', turn);
    expect(gate.blocked).not.toBeNull();
    expect(shown.join('')).not.toContain('24');
  });

  it('lets everything through once the grade is out in explain mode', () => {
    const reply = 'So x = 4. That is all.';
    expect(stream(reply, makeSituation({ mode: 'explain', status: 'published' })).shown.join('')).toBe(reply);
  });

  it('judges a sentence together with what the tutor said in earlier turns', () => {
    const turn = makeSituation({
      answer: '24',
      instructions: 'How many are left?',
      thread: [tutor('It is more than 23.'), student('And?')],
    });
    expect(stream('It is less than 25. Which is it?', turn).shown).toEqual([]);
  });

  it('without a key waits a sentence to see whether a figure is a step or the result', () => {
    const turn = makeSituation({ key: emptyAnswerKey, instructions: 'How many apples are left?' });
    const step = 'For the first part the value is 30. What would you do with it next?';
    expect(stream(step, turn).shown.join('')).toBe(step);
    expect(stream('You end up with 30. Well done. Bye.', turn).shown).toEqual([]);
    expect(stream('You end up with 30.', turn).gate.blocked).toMatch(/No key/);
  });

  it('stops every disguise whatever the pieces that it arrives in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 98 }), fc.integer({ min: 1, max: 40 }), (n, step) => {
        const turn = makeSituation({ answer: `${n}`, instructions: 'How many are left?' });
        const reply = `You have done well. Look at line 2 again. The number that comes out is ${n}. Do you see why?`;
        const { shown, gate } = stream(reply, turn, step);
        expect(gate.blocked).not.toBeNull();
        expect(shown.join('')).toBe('You have done well. Look at line 2 again. ');
      }),
    );
  });
});
