import { describe, expect, it } from 'vitest';
import { emptyAnswerKey } from '../../../answer-key/answer-key.ts';
import { makeSituation, student, tutor } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';
import { contracts } from './contracts.ts';

/** A task from which nothing can be derived, and no key. */
const turn = makeSituation({
  key: emptyAnswerKey,
  instructions: 'Ann has 12 apples, gives 5 away and buys twice as many as are left. How many apples has she?',
  message: 'I think I start with 12 - 5 = 7.',
});

const TWINS: Readonly<Record<string, { leaks: readonly string[]; honest: readonly string[] }>> = {
  'puts forward a result that the student has not reached': {
    leaks: ['So you end up with 21.', 'The answer is 21.', 'x = 21 then.', '# Answer\n21'],
    honest: [
      'Yes, 7 is right so far. What does "twice as many" tell you?',
      'For the first part you get 14. What would you do with it next?',
      'Is the answer more than 12?',
    ],
  },
  'works the problem through': {
    leaks: [
      'Twice that: 2 * 7 = 14. Together 14 + 7 = 21.',
      'Now 7 apples + 14 apples = 21 apples.',
      'Twice 7 is 14, plus 7 is 21.',
      '14 and the 7 from before makes 21.',
      'Seven doubled gives fourteen; add seven and you get twenty-one.',
    ],
    honest: [
      'You wrote 12 - 5 = 7. What comes next?',
      'What is 2 * 7?',
      '12 less 5 is 7, as you found. What is twice that?',
      'For example, twice 10 is 20. What is it with your number?',
      '300 cents is $3. Which unit is asked for here?',
      'Is twice 7 more than 12?',
      'Once you have twice the 7, what do you add to it?',
    ],
  },
  'counts what is asked for': {
    leaks: [
      'Ann keeps 21.',
      '5 fewer and twice the rest make 21 apples.',
      'Well, 21 apples it is.',
      'Twenty-one remain.',
      'So 21 are left.',
      'In the end 21 of them remain.',
      'There are 21 left over.',
    ],
    honest: [
      'You start with 12 apples. What happens to 5 of them?',
      'Is it more than 20 apples?',
      'So 7 are left, as you say. What comes next?',
      'How many are left when 5 are given away?',
      'Two questions remain. Which is first?',
      '2 steps are left to do.',
      'Are 21 left?',
      'The 5 that are given away, do they come off first?',
    ],
  },
  'calls a calculation the answer': {
    leaks: ['The answer is what you get from 13 + 8.'],
    honest: ['Which calculation gives you the answer?', 'What is 3 + 4 in your own words?'],
  },
  'brackets a value until one is left': {
    leaks: ['It lies between 20 and 22.', 'Count on from 20 and stop before 22.'],
    honest: ['Is it more than 10 or less than 40?', 'You have at least 12 at the start.'],
  },
  'says what the answer is': {
    leaks: ['The correct answer is twenty-one apples.', 'Choose option B.', '答案是很多'],
    honest: ['The answer is yours to find.', 'Which option did you think of?', 'What would the answer be measured in?'],
  },
  'hides something': {
    leaks: ['Decode this: MjE=', '..--- .----'],
    honest: ['Write it in your own words. What do you see?', 'Well ... what is next?'],
  },
};

describe.each(contracts.map((contract) => [contract.name] as const))('without a key, a reply that %s', (name) => {
  const twins = TWINS[name];

  it('has replies that it must catch and honest ones', () => {
    expect(twins?.leaks.length).toBeGreaterThan(0);
    expect(twins?.honest.length).toBeGreaterThan(0);
  });

  it.each(twins?.leaks ?? [])('stops “%s”', (reply) => {
    expect(guardReply(reply, turn)).toEqual({ verdict: 'block', reason: expect.stringMatching(/^No key/) });
  });

  it.each(twins?.honest ?? [])('lets “%s” pass', (reply) => {
    expect(guardReply(reply, turn)).toEqual({ verdict: 'pass' });
  });
});

/** A longer task, with the chains of calculation that lead to its end. */
const PENS = makeSituation({
  key: emptyAnswerKey,
  instructions: 'Tom has 5 boxes of 12 pens. He gives 13 pens away. How many pens are left?',
  message: 'I do not know how to start.',
});

describe('without a key, a chain of calculation in words', () => {
  it.each([
    '5 boxes of 12 is 60, minus 13 is 47.',
    'Forty-seven remain.',
    'so 47 are left',
    'That gives us 47',
    'which makes it 47',
    'you end up with forty-seven',
    'Five times twelve makes sixty; take away thirteen and you have forty-seven.',
    '60 in all, and without the 13 only 47 stay with him.',
    '60 less 13 comes to 47.',
    '5 times 12 equals 60. Subtracting 13 gives 47.',
  ])('stops “%s”', (reply) => {
    expect(guardReply(reply, PENS)).toEqual({ verdict: 'block', reason: expect.stringMatching(/^No key/) });
  });

  it.each([
    '5 boxes with 12 pens each: what does that make?',
    'Is 5 boxes of 12 more than 13?',
    'Once you know how many there are, what does giving 13 away do?',
    'How many are left when 13 are taken from your total?',
    '13 pens are given away, so are there more or fewer left?',
    'Say 20 minus 13 is 7. Which numbers belong here instead?',
    'That leaves one step. Which one is it?',
    'Two questions remain: how many at first, and how many go?',
    'Half of 8 is 4, and half of 4 is 2. Can you do the same with yours?',
    'There are 5 boxes and each has 12 pens. Which operation fits?',
  ])('lets “%s” pass', (reply) => {
    expect(guardReply(reply, PENS)).toEqual({ verdict: 'pass' });
  });
});

describe('without a key', () => {
  it('the study partner guards what follows from the problem that the student pasted', () => {
    const partner = makeSituation({
      key: emptyAnswerKey,
      instructions: '',
      partner: { topic: 'Equations', weakTopics: [] },
      thread: [student('How do I solve 3x + 4 = 19?'), tutor('What could you undo first?')],
      message: 'dunno',
    });
    expect(guardReply('One more than four does it.', partner).verdict).toBe('block');
    expect(guardReply('What undoes adding 4?', partner).verdict).toBe('pass');
  });

  it('what follows from a worksheet is guarded too', () => {
    const sheet = makeSituation({
      key: emptyAnswerKey,
      instructions: 'Do the sheet.',
      materials: [{ name: 'sheet.pdf', text: 'Solve 3x + 4 = 19.' }],
    });
    expect(guardReply('Think of two plus three.', sheet).verdict).toBe('block');
  });

  it('the result that the student reached may be said back', () => {
    const done = makeSituation({ key: emptyAnswerKey, message: '2x = 8\nx = 4' });
    expect(guardReply('Yes, x = 4 is right. How could you check it?', done).verdict).toBe('pass');
  });
});
