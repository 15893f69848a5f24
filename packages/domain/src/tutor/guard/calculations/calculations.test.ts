import { describe, expect, it } from 'vitest';
import { makeSituation } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';

type Case = { key: string; reply: string; instructions?: string; message?: string };
const of = (key: string, ...replies: readonly string[]): Case[] => replies.map((reply) => ({ key, reply }));

/** Calculations that come to the key, in signs, LaTeX and words. */
const LEAKS: readonly Case[] = [
  ...of(
    '7',
    'cube root of 343',
    '\\sqrt[3]{343}',
    '∛343',
    'log2(128)',
    'log_2 128',
    '\\log_{2}(128)',
    'log base 2 of 128',
  ),
  ...of('7', '49^(1/2)', '343^(1/3)', 'abs(-7)', '|-7|', '\\left|-7\\right|', 'the absolute value of -7'),
  ...of('7', 'floor(7.3)', 'ceil(6.2)', 'round(7.2)', '\\lfloor 7.9 \\rfloor', '7.9 rounded down', 'Round 6.8 up.'),
  ...of('7', 'half a dozen plus one', 'a dozen less five', 'twice three and one', 'the number after six', '(5 ± 9)/2'),
  ...of('7', '3!+1', '37 mod 10', 'gcd of 14 and 21', 'the distance of -7 from zero', 'two times three plus one'),
  ...of('15', 'the highest common factor of 45 and 60', '6 choose 2', 'sum of 3, 5 and 7', 'the lcm of 3 and 5'),
  ...of('2', 'the remainder when 17 is divided by 5', 'the next prime after 1', '\\log_5 25'),
  ...of('$4.50', '9 dollars halved', 'a quarter of 18 dollars', '10% off $5'),
  ...of('3/4', 'the square root of 9/16', 'half of 1.5', '4^{-1} * 3'),
  ...of('1/8', '2^{-3}', 'half of a quarter'),
  ...of('-5', 'the cube root of -125', '-(3 + 2)'),
  ...of('9', '27^{2/3}', 'the average of 6 and 12', 'What is 4 + 5 doing in the formula?'),
  ...of('25', 'the sum of the squares of 3 and 4', '5 to the power of 2', 'the mean of 20, 25.5 and 29.5'),
  ...of('7', 'Start with 3 and add 4.', '10, then take away 3', '3 and 4 more'),
  ...of('-3', '5 degrees below 2', 'Start from 2 and subtract 5.'),
  ...of('12.50', '$25 split in two', 'twice $6.25'),
  ...of('24', '4 factorial', '4!', 'two dozen'),
];

/** The same ways of reckoning where something else comes of it, or where the task or the student has it already. */
const HONEST: readonly Case[] = [
  ...of('7', 'cube root of 27', '\\sqrt[3]{8}', 'log2(8)', 'What does \\log_{2} mean?', '64^(1/2)', 'abs(-3)', '|-2|'),
  ...of('7', 'What does the absolute value of a number say?', 'floor(5.3)', 'Is a dozen less six right?', '3! + 2'),
  ...of(
    '7',
    'half a dozen plus two',
    'twice three and two',
    '(5 ± 3)/2',
    '38 mod 10',
    'gcd of 14 and 22',
    'Well done!',
  ),
  ...of('7', 'Look at x - 5 + 12 again.', '- 3 + 9 stands in your line.', 'Is 2 + 5x the same as 5x + 2?'),
  ...of('15', 'the factors of 45 and 60', '5 choose 2', 'sum of 3, 5 and 8', 'Which multiples do 4 and 6 share?'),
  ...of('2', 'What is left when 17 is divided by 4?', 'Which of them are right?', 'Is 7 a prime?'),
  ...of('$4.50', 'What is half of 12 dollars?', 'How many quarters make a dollar?', '10% off $60'),
  ...of('3/4', 'the square root of 16', 'What is half of 3?', 'What does 4^{-1} mean?'),
  ...of('1/8', '2^{-2}', 'half of a third'),
  ...of('-5', 'the cube root of -8', 'What is the opposite of 3?'),
  ...of('9', 'What does the exponent 2/3 tell you?', 'the average of 6 and 10', 'Pages 3-4 show it.'),
  ...of('-3', '5 degrees above 2', 'Why do you start from 2 and subtract 3?'),
  ...of('12.50', 'What is $20 split in two?', 'How many 4 more words are there?'),
  ...of('25', 'What is 3 squared?', 'the sum of the squares of 1 and 2', 'Which powers of 2 do you know?'),
  { key: '6', reply: 'What does log2(64) ask for?', instructions: 'Evaluate log2(64).' },
  {
    key: '6',
    reply: 'What is the GCD of 12 and 18 about?',
    instructions: 'Find the greatest common divisor of 18 and 12.',
  },
  { key: '8', reply: 'Which part of |3 - 11| is done first?', instructions: 'Work out |3 - 11|.' },
  { key: '11', reply: 'Why did you take 4 * 3 - 1 there?', message: 'I did 3 times 4 minus 1 but it looks odd' },
  {
    key: '25',
    reply: 'To round 24.6, which digit do you look at?',
    instructions: 'Round 24.6 to the nearest whole number.',
  },
];

const judge = ({ key, reply, instructions = 'Do the sheet.', message = 'Help me please.' }: Case) =>
  guardReply(reply, makeSituation({ answer: key, instructions, message })).verdict;

describe('a calculation in a reply', () => {
  it.each(LEAKS)('with the key $key is stopped: “$reply”', (one) => {
    expect(judge(one)).toBe('block');
  });

  it.each(HONEST)('with the key $key may be said: “$reply”', (one) => {
    expect(judge(one)).toBe('pass');
  });
});
