import { describe, expect, test } from 'vitest';
import { makeSituation, student } from '../testing/make-situation.ts';
import { guardReply } from './guard-reply.ts';
import { type KeyedAssignment, keysPasted } from './keys-pasted.ts';

const problem = (label: string, answer: string) => ({ label, answer, accepted: [], solution: '', hints: [] });
const cells: KeyedAssignment = {
  title: 'Cells',
  instructions: 'Which organelle makes ATP?',
  key: { v: 1, problems: [problem('1', 'Mitochondria')] },
};
const sheet: KeyedAssignment = {
  title: 'Sheet 4',
  instructions:
    '1. Solve 2x + 5 = 21.\n2. A baker fills 12 trays with 15 rolls each and sells 40 of the rolls. How many rolls are left?\n3. Explain why Rome moved its capital to Constantinople.\n4. Calculate 12 × 18.',
  key: {
    v: 1,
    problems: [problem('1', 'x = 8'), problem('2', '140'), problem('3', 'trade routes'), problem('4', '216')],
  },
};
const found = (text: string) => keysPasted([text], [cells, sheet]).map((one) => one.label);

describe('a problem of another assignment is found', () => {
  test.each([
    ['copied', 'Which organelle makes ATP?', '1 of “Cells”'],
    ['in a sentence', 'hey, quick one: WHICH ORGANELLE MAKES ATP', '1 of “Cells”'],
    ['lightly reworded', 'What organelle produces the ATP?', '1 of “Cells”'],
    ['as an equation in a task', 'also Solve 2x + 5 = 21', '1 of “Sheet 4”'],
    ['as nothing but its equation', '2x+5=21', '1 of “Sheet 4”'],
    ['with its sides swapped and another letter', '21 = 5 + 2y or 21 = 2y + 5', '1 of “Sheet 4”'],
    ['in LaTeX', 'and $2x + 5 = 21$?', '1 of “Sheet 4”'],
    ['with its numbers spelled', 'two x + five = twenty-one', '1 of “Sheet 4”'],
    [
      'a story, copied without its first words',
      'fills 12 trays with 15 rolls each and sells 40 of the rolls. How many rolls are left?',
      '2 of “Sheet 4”',
    ],
    [
      'a story, reworded with spelled numbers',
      'My baker has filled twelve trays, each with fifteen rolls, then forty rolls get sold. How many are left?',
      '2 of “Sheet 4”',
    ],
    ['an explanation', 'why did Rome move its capital to Constantinople?', '3 of “Sheet 4”'],
    ['a calculation', 'what is 12*18', '4 of “Sheet 4”'],
  ])('%s', (_, text, label) => {
    expect(found(text)).toEqual([label]);
  });
});

test.each([
  'I am stuck on line one, what undoes the five?',
  'Plants have an organelle for photosynthesis, right?',
  'Where does the ATP go?',
  'Solve 3x + 5 = 20 is my problem and I subtracted 5.',
  'x = 8?',
  '2x = 16, so x = 8',
  'A baker sells rolls. How many rolls does a baker sell in a week?',
  'A baker fills 6 trays with 20 rolls each and sells 30 of the rolls. How many rolls are left?',
  'Rome was the capital of an empire.',
  'Why did Constantinople fall?',
  'It is due on 12/18, how do I start?',
  '',
])('ordinary talk is no quotation: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a right option is known by its letter and its text alike', () => {
  const choice = {
    title: 'Quiz',
    instructions: 'Which planet is the largest?\nA) Mars\nB) Jupiter\nC) Venus',
    key: { v: 1 as const, problems: [problem('1', 'B')] },
  };
  expect(keysPasted(['Which planet is the largest?'], [choice])).toMatchObject([{ accepted: ['B', 'Jupiter'] }]);
});

test('a problem that may be explained where it is quoted is free', () => {
  expect(keysPasted(['2x + 5 = 21'], [sheet], ['1. Solve 2x + 5 = 21 for x.'])).toEqual([]);
});

describe('the guard keeps it', () => {
  const otherProblems = keysPasted(['Which organelle makes ATP?'], [cells]);
  const partner = makeSituation({
    ...{ key: { v: 1, problems: [] }, instructions: '', partner: { topic: 'Biology', weakTopics: [] } },
    message: 'Which organelle makes ATP?',
  });
  test('in the study partner, which has no key of it', () => {
    const reply = 'Mitochondria make ATP.';
    expect(guardReply(reply, partner)).toEqual({ verdict: 'pass' });
    expect(guardReply(reply, { ...partner, otherProblems })).toMatchObject({
      verdict: 'block',
      reason: expect.stringContaining('1 of “Cells”'),
    });
  });
  test('where another assignment may be explained, and nothing else there', () => {
    const open = makeSituation({ mode: 'explain', status: 'submitted', otherProblems });
    expect(guardReply('So x = 4. And mitochondria make ATP.', open)).toMatchObject({ verdict: 'block' });
    expect(guardReply('Subtract 5, divide by 2, and so x = 4.', open)).toEqual({ verdict: 'pass' });
  });
  test('but what the student has worked out may be said back', () => {
    const work = '2x + 5 = 21\n2x = 16\nx = 8';
    const situation = makeSituation({ message: work, otherProblems: keysPasted([work], [sheet]) });
    expect(situation.otherProblems).toHaveLength(1);
    expect(guardReply('Yes, x = 8 is right. How can you check it?', situation)).toEqual({ verdict: 'pass' });
  });
});

describe('a task that is pasted into the thread of a key', () => {
  test.each([
    ['also Solve 2x + 5 = 21', 'Then x = 8.'],
    ['what is 14 * 23?', 'That is 322.'],
    ['Please evaluate 3(7 + 12)', 'It comes to 57.'],
  ])('%s is not solved for the student', (message, reply) => {
    expect(guardReply(reply, makeSituation({ message }))).toMatchObject({ verdict: 'block' });
    const later = makeSituation({ thread: [student(message)], message: 'And?' });
    expect(guardReply(reply, later)).toMatchObject({ verdict: 'block' });
  });
  test.each([
    ['2x + 5 = 13, and I calculate 13 - 5, so 2x = 8', 'You have 2x = 8 now. What comes next?'],
    ['How do I solve 2x + 5 = 13?', 'The 5 is added. What undoes it?'],
    ['what is 21 about?', 'Nothing here is 21. Which number stands alone?'],
  ])('%s is talk about the work', (message, reply) => {
    expect(guardReply(reply, makeSituation({ message }))).toEqual({ verdict: 'pass' });
  });
});
