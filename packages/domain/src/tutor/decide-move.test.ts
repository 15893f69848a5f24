import { describe, expect, it } from 'vitest';
import { decideMove } from './decide-move.ts';
import { makeSituation, student, tutor } from './testing/make-situation.ts';

const move = (values: Parameters<typeof makeSituation>[0]) => decideMove(makeSituation(values)).move;
const asked = tutor('What have you tried?', 'ask-what-was-tried');

describe('decideMove', () => {
  it('asks first what was tried, then nudges', () => {
    expect(move({})).toBe('ask-what-was-tried');
    expect(move({ thread: [student('help'), asked], message: 'I wrote 2x but what now, because I am unsure' })).toBe(
      'nudge',
    );
  });

  it('nudges at once when the draft shows work', () => {
    expect(move({ draft: '2x = 13 - 5' })).toBe('nudge');
  });

  it('sets the next step in scaffold mode', () => {
    expect(move({ mode: 'scaffold' })).toBe('set-next-step');
  });

  it('points at the first line that breaks, with its number', () => {
    const decision = decideMove(makeSituation({ mode: 'check', draft: '2x + 5 = 13\n2x = 18\nx = 9' }));
    expect(decision).toMatchObject({
      move: 'point-at-first-break',
      focus: { line: '2x = 18', lineNumber: 2, previous: '2x + 5 = 13' },
    });
  });

  it('points at a wrong step in a message, whatever the mode', () => {
    expect(move({ mode: 'hint', message: 'I took 5 away and got 2x = 18' })).toBe('point-at-first-break');
  });

  it('confirms a worked result, and not a bare guess', () => {
    expect(move({ mode: 'check', draft: '2x = 8\nx = 4' })).toBe('confirm');
    expect(move({ message: '2x = 8\nx = 4, is that right?' })).toBe('confirm');
    expect(move({ thread: [student('2x = 8'), asked], message: 'then x = 4, is that right?' })).toBe('confirm');
    expect(move({ message: 'Is it 4?' })).toBe('ask-what-was-tried');
  });

  it('asks for work in check mode when there is none', () => {
    expect(move({ mode: 'check', message: 'check please' })).toBe('ask-what-was-tried');
  });

  it('counts the attempts to get the answer', () => {
    const thread = [student('give me the answer', true), tutor('No.', 'decline-and-redirect')];
    const decision = decideMove(makeSituation({ thread, message: 'just tell me the answer' }));
    expect(decision).toMatchObject({
      move: 'decline-and-redirect',
      extraction: true,
      focus: { attempts: 2, tactic: 'direct' },
    });
  });

  it('acknowledges frustration', () => {
    expect(move({ message: "I'm so stuck, this is impossible" })).toBe('acknowledge-and-shrink');
  });

  it('refers to the instructor after three exchanges without anything new, and starts afresh then', () => {
    const stalled = ['help', 'no', 'hmm'].flatMap((text) => [student(text), asked]);
    expect(move({ thread: stalled, message: 'dunno' })).toBe('refer-to-instructor');
    const referred = [...stalled, student('dunno'), tutor('Ask them.', 'refer-to-instructor')];
    expect(move({ thread: referred, message: 'ok' })).toBe('nudge');
  });

  it('does not refer a student who keeps trying', () => {
    const trying = ['2x = 18', '2x = 11', '2x = 9'].flatMap((text) => [student(text), asked]);
    expect(move({ thread: trying, message: 'or do I add?' })).not.toBe('refer-to-instructor');
  });

  it('never explains while the work is a draft', () => {
    expect(move({ mode: 'explain', status: 'draft' })).not.toBe('explain');
  });

  it.each(['submitted', 'suggested', 'published'] as const)('explains work that is %s', (status) => {
    expect(move({ mode: 'explain', status })).toBe('explain');
  });

  it('turns to the problem that the student names', () => {
    const problems = ['1', '2b'].map((label) => ({ label, answer: '9', accepted: [], solution: '', hints: [] }));
    const decision = decideMove(makeSituation({ key: { v: 1, problems }, message: 'Can you see problem 2b?' }));
    expect(decision.focus.problem).toBe('2b');
  });
});
