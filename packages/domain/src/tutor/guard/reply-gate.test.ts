import { describe, expect, it } from 'vitest';
import { makeSituation } from '../testing/make-situation.ts';
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
});
