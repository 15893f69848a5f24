import { describe, expect, it } from 'vitest';
import { makeSituation } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';

type Case = readonly [answer: string, reply: string, instructions?: string, message?: string];

/** Equations that the answer solves and that are not of the task. */
const LEAKS: readonly Case[] = [
  ['7', 'y + 1 = 8'],
  ['7', '2k = 14'],
  ['7', '14/z = 2'],
  ['7', 'n^2 = 49'],
  ['7', '2^m = 128'],
  ['7', 'x plus 1 equals 8'],
  ['7', 'What number plus one is eight?'],
  ['7', '3 more than a number is 10.'],
  ['7', 'Double a number to get 14.'],
  ['7', '? + 3 = 10'],
  ['7', '__ + 3 = 10'],
  ['-5', '4 - q = 9'],
  ['3/4', '8p = 6'],
  ['4', 'x + 1 = 5, see?', 'Solve 2x + 5 = 13.'],
  ['7', 'Then x - 2 = 5. What now?', 'Solve 2(x + 3) = 20.'],
  ['18', 'You could write x - 2 = 16.', 'Tom gave away 5 of his apples and kept 13. How many had he?'],
];

/** Steps of the task's own equation, what its figures say in signs, and examples with another solution. */
const HONEST: readonly Case[] = [
  ['7', 'y + 2 = 8 is like it.'],
  ['7', '2k = 12 would be an easier one.'],
  ['7', 'What number plus one is nine?'],
  ['7', 'How do you undo the 2 in 2k = 20?'],
  ['-5', '4 - q = 3 is like it.'],
  ['3/4', 'What would you do with 4p = 8?'],
  ['4', 'Good, now 2x = 8. What next?', 'Solve 2x + 5 = 13.'],
  ['4', '2x + 5 - 5 = 13 - 5 keeps both sides the same. And then?', 'Solve 2x + 5 = 13.'],
  ['3', '2x = 6 then. What is next?', 'Solve 3x = x + 6.'],
  ['3', 'x/3 = 1 then. What is next?', 'Solve x/3 + 2 = 3.'],
  ['7', 'Then x + 3 = 10. What now?', 'Solve 2(x + 3) = 20.'],
  ['2', 'So (x - 2)(x - 3) = 0. When is a product zero?', 'Solve x^2 - 5x + 6 = 0.'],
  ['3', 'Now put y = 4 in: x + 4 = 7. What is x?', 'Solve x + y = 7 and x - y = -1.', 'I have y = 4'],
  [
    '18',
    'You could write x - 5 = 13. What undoes that?',
    'Tom gave away 5 of his apples and kept 13. How many had he?',
  ],
  ['7', 'The formula is s = vt. What is v here?'],
  ['7', 'Write x = and then what you found.'],
];

const judge = ([answer, reply, instructions = 'Do the sheet.', message = 'Help me please.']: Case) =>
  guardReply(reply, makeSituation({ answer, instructions, message })).verdict;

describe('an equation in a reply', () => {
  it.each(LEAKS.map((one) => ({ one, key: one[0], reply: one[1] })))('with the key $key stops “$reply”', ({ one }) => {
    expect(judge(one)).toBe('block');
  });

  it.each(HONEST.map((one) => ({ one, key: one[0], reply: one[1] })))(
    'with the key $key lets “$reply” pass',
    ({ one }) => {
      expect(judge(one)).toBe('pass');
    },
  );
});
