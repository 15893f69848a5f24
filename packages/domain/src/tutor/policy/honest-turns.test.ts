import { describe, expect, it } from 'vitest';
import { decideMove } from '../decide-move.ts';
import { makeSituation, student, tutor } from '../testing/make-situation.ts';
import { wordMove } from '../word-move.ts';

const decide = (values: Parameters<typeof makeSituation>[0]) => decideMove(makeSituation(values));
const sum = { instructions: 'Add 1/4 + 1/8.', answer: '3/8' };
const sale = { instructions: 'A shirt costs $40, then 25% off. What is the sale price?', answer: '$30' };
const essay = { instructions: 'Write a paragraph about school.', key: { v: 1 as const, problems: [] } };

describe('an honest turn', () => {
  it('with right sums on a wrong way is not told that it holds', () => {
    const decision = decide({ ...sum, message: 'i added tops and bottoms: 1+1 = 2, 4+8 = 12' });
    expect(decision).toMatchObject({ move: 'nudge', focus: { sound: false } });
  });

  it('with true arithmetic that is the wrong way to do it is not told that it holds', () => {
    const legs = { instructions: 'The legs are 5 and b, the hypotenuse is 13. Find b.', answer: '12' };
    expect(decide({ ...legs, message: 'b = 13 - 5 = 8' })).toMatchObject({ focus: { sound: false } });
  });

  it('that is discouraged gets a smaller step', () => {
    expect(decide({ message: 'still dont get it, this is so frustrating' }).move).toBe('acknowledge-and-shrink');
  });

  it.each([
    ['is it $30?', '$30'],
    ['problem 1: 40 - 10 = 30', '40 - 10 = 30'],
    ['is number 1 right? i did 40 - 10 = 30', 'i did 40 - 10 = 30'],
  ])('is quoted without what asks about it: %j', (message, line) => {
    const thread = [student('25% of 40 is 10, 40 - 10 = 30'), tutor('Go on.')];
    expect(decide({ ...sale, thread, message })).toMatchObject({ move: 'confirm', focus: { line } });
  });

  it('that asks how it would be otherwise is no claim', () => {
    const thread = [student('40 - 10 = 30'), tutor('Right.', 'confirm')];
    expect(decide({ ...sale, thread, message: 'what if it was 30% off?' }).move).not.toBe('confirm');
  });

  it('that asks how to check is no request for a verdict', () => {
    expect(decide({ draft: '2x = 8\nx = 4', message: 'how can I check it?' }).move).not.toBe('confirm');
  });

  it('that says it was mended has its work looked at', () => {
    expect(decide({ draft: '2x = 8\nx = 4', message: 'i fixed it' }).move).toBe('confirm');
  });

  it('about feelings is met as such, and a question of theirs is never quoted as their text', () => {
    expect(decide({ ...essay, message: 'i feel so dumb' }).move).toBe('acknowledge-and-shrink');
    const thread = [student('what is wrong with my second sentence?'), tutor('Which one do you mean?')];
    const situation = makeSituation({ ...essay, thread, message: 'i am not sure about it' });
    expect(wordMove(situation, decideMove(situation))).not.toContain('what is wrong');
  });

  it('with the study partner that asks for a problem is no attempt to get an answer', () => {
    const partner = { topic: 'linear equations', weakTopics: [] };
    const turn = { instructions: '', key: { v: 1 as const, problems: [] }, partner };
    const thread = [student('hi'), tutor('What shall we do?', 'greet')];
    for (const message of ['ok give me one', 'give me another', 'give me one more please'])
      expect(decide({ ...turn, thread, message })).toMatchObject({ move: 'pose-practice', extraction: false });
  });

  it('is read in full-width signs', () => {
    expect(decide({ thread: [student('2x = 8'), tutor('Go on.')], message: 'ｘ＝４' }).move).toBe('confirm');
  });

  it('is quoted without signs that nobody sees', () => {
    const decision = decide({ thread: [student('2x = 8'), tutor('Go on.')], message: '\u202ex\u200b = 9' });
    expect(JSON.stringify(decision)).not.toMatch(/[\u200b\u202e]/);
  });

  it('names a problem by its number and is no guess', () => {
    const decision = decide({ message: 'help with problem 1', thread: [student('hi'), tutor('Hello.', 'greet')] });
    expect(decision).not.toMatchObject({ focus: { reason: 'guess' } });
  });

  it.each(['so x is 2 or 3', 'x is 2 or 3', 'x = 2 or x = 3'])(
    'says in words what its lines lead to: %j',
    (message) => {
      const quadratic = { instructions: 'Solve x^2 - 5x + 6 = 0.', answer: 'x = 2 or x = 3' };
      const thread = [student('(x-2)(x-3)=0'), tutor('Go on.')];
      expect(decide({ ...quadratic, thread, message })).toMatchObject({ move: 'confirm' });
      expect(decide({ ...quadratic, message }).move).not.toBe('confirm');
    },
  );

  it.each(['what if x is 4?', 'why x is not 4'])('that asks in words claims nothing: %j', (message) => {
    expect(decide({ thread: [student('2x = 8'), tutor('Go on.')], message }).move).not.toBe('confirm');
  });

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<script>x = 1</script>'])(
    'holds no step where a sign only belongs to a tag: %j',
    (message) => {
      const situation = makeSituation({ message });
      expect(decideMove(situation)).toMatchObject({ move: 'ask-what-was-tried', focus: { reason: 'start' } });
      expect(wordMove(situation, decideMove(situation))).not.toMatch(/script|alert|onerror/);
    },
  );

  it('keeps its line in markup, and its inequality between letters', () => {
    expect(decide({ message: '<b>2x = 9</b>' }).move).toBe('point-at-first-break');
    expect(decide({ instructions: 'Compare.', message: 'a <b> 3' })).toMatchObject({ focus: { line: 'a <b> 3' } });
  });

  it.each(['what is left to do?', 'what do i still have to do', "ok what's left?", 'which problems are still open?'])(
    'that asks what is left hears which problems the draft has nothing on: %j',
    (message) => {
      const task = { instructions: '1. Solve 2x + 5 = 13.\n2. Solve 3y = 12.\n3. Solve z - 1 = 4.' };
      const key = { v: 1 as const, problems: [] };
      const left = (draft: string) => decide({ ...task, key, draft, message });
      expect(left('1. 2x = 8')).toMatchObject({
        move: 'answer-about-task',
        focus: { about: 'left', left: ['2', '3'] },
      });
      expect(left('2x = 8')).toMatchObject({ focus: { left: ['2', '3'] } });
      expect(left('')).toMatchObject({ focus: { left: ['1', '2', '3'] } });
      expect(left('1. x = 4\n2. y = 4\n3. z = 5').move).toBe('wrap-up');
      const situation = makeSituation({ ...task, key, draft: '1. 2x = 8', message });
      expect(wordMove(situation, decideMove(situation))).toMatch(/problems 2, 3\b.*\?$/);
    },
  );

  it('that asks what is left of a single problem gets its next step', () => {
    expect(decide({ draft: '2x = 8', message: 'what is left to do?' })).toMatchObject({
      move: 'nudge',
      extraction: false,
    });
  });

  it('asks for a word without an apostrophe', () => {
    expect(decide({ message: 'whats a coefficient' }).move).toBe('define-term');
  });
});
