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

  it.each([
    ['what does slope mean', 'define-term'],
    ['Can you see problem 1?', 'answer-about-task'],
    ['who are you', 'steer-back'],
    ['no entiendo esto, ayuda por favor', 'steer-back'],
    ['hello', 'greet'],
    ['can I ask my teacher', 'refer-to-instructor'],
  ])('answers %j with %s', (message, expected) => {
    expect(move({ message })).toBe(expected);
  });

  it('asks to type what it cannot see, and looks at typed steps all the same', () => {
    const photos = { count: 1, readable: false };
    expect(move({ message: 'here is my work', photos })).toBe('ask-for-photo-text');
    expect(move({ message: '2x = 18', photos })).toBe('point-at-first-break');
    expect(move({ message: 'here is my work', photos: { count: 1, readable: true } })).not.toBe('ask-for-photo-text');
  });

  it('reads a file that came with the message as work', () => {
    const attached = [{ name: 'work.txt', text: '2x + 5 = 13\n2x = 18' }];
    expect(move({ message: 'look at my file', attached })).toBe('point-at-first-break');
  });

  it('says nothing about a bare result, right or wrong, however it comes', () => {
    for (const message of ['x = 4', 'x = 3', 'is it 4?', 'I got 3']) {
      expect(move({ message })).toBe('ask-what-was-tried');
      expect(move({ message, mode: 'check' })).toBe('ask-what-was-tried');
      expect(move({ message: 'check', mode: 'check', draft: message })).toBe('ask-what-was-tried');
    }
  });

  it('takes a line that has the same solution for a step, and only the result for the result', () => {
    const step = decideMove(makeSituation({ message: '2x = 8' }));
    expect(step).toMatchObject({ move: 'nudge', focus: { line: '2x = 8', sound: true } });
    const next = decideMove(makeSituation({ message: 'x = 4', thread: [student('2x = 8'), tutor('Go on.')] }));
    expect(next.move).toBe('confirm');
  });

  it('does not confirm punctuation by the words alone', () => {
    const values = {
      mode: 'check' as const,
      instructions: 'Correct the punctuation: "The bridge was closed, most people took the ferry."',
      answer: 'The bridge was closed; most people took the ferry.',
      message: 'check my sentence please',
    };
    expect(move({ ...values, draft: 'The bridge was closed, most people took the ferry.' })).not.toBe('confirm');
    expect(
      move({ ...values, draft: 'The bridge was closed; most people took the ferry. A comma cannot join them.' }),
    ).toBe('confirm');
  });

  it('says honestly, and once, that it cannot judge', () => {
    const essay = {
      mode: 'check' as const,
      instructions: 'Write an essay about sleep.',
      key: { v: 1 as const, problems: [] },
    };
    const draft = 'Pupils sleep too little. School should start at nine because they are tired then.';
    expect(move({ ...essay, draft, message: 'is it good?' })).toBe('cannot-judge');
    const thread = [student('is it good?'), tutor('I cannot mark a text.', 'cannot-judge')];
    expect(move({ ...essay, draft, thread, message: 'is it good now?' })).toBe('nudge');
  });

  it('moves on when the same broken line is sent over and over', () => {
    const thread = ['2x = 18', '2x = 18', '2x = 18', '2x = 18'].flatMap((text) => [
      student(text),
      tutor('Look.', 'point-at-first-break'),
    ]);
    expect(move({ thread, message: '2x = 18' })).toBe('refer-to-instructor');
  });

  it('declines to write the text for the student', () => {
    const essay = { instructions: 'Write an essay about sleep.', key: { v: 1 as const, problems: [] } };
    expect(move({ ...essay, message: 'pls write my introduction' })).toBe('decline-and-redirect');
    expect(move({ ...essay, message: 'how do I write my introduction' })).not.toBe('decline-and-redirect');
  });

  it('explains once, then answers about it, and checks the similar problem that is tried', () => {
    const open = {
      mode: 'explain' as const,
      status: 'submitted' as const,
      problem: { solution: 'Take 5 away: $2x = 8$. Halve: $x = 4$.' },
    };
    const first = decideMove(makeSituation({ ...open, message: 'explain please' }));
    expect(first).toMatchObject({
      move: 'explain',
      focus: { part: 'solution', similar: expect.stringContaining('Solve for x') },
    });
    const thread = [
      student('explain'),
      tutor('Here it is. Solve for x: 3x + 4 = 19. What is your first step?', 'explain'),
    ];
    expect(decideMove(makeSituation({ ...open, thread, message: 'why halve?' }))).toMatchObject({
      focus: { part: 'question' },
    });
    expect(move({ ...open, thread, message: '3x = 15\nx = 5' })).toBe('confirm');
    expect(move({ ...open, thread, message: '3x = 23' })).toBe('point-at-first-break');
  });

  it('stops telling after four wrong lines in a row: a person helps more, and guesses in the form of lines end', () => {
    const lines = ['1x + 1 = 2', '1x + 1 = 3', '1x + 1 = 4', '1x + 1 = 6'];
    const thread = lines.flatMap((text) => [student(text), tutor('Look.', 'point-at-first-break')]);
    expect(move({ thread, message: '1x + 1 = 7' })).toBe('refer-to-instructor');
    expect(move({ message: '1x = 3' })).toBe('ask-what-was-tried');
  });
});
