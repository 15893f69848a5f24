import { describe, expect, it } from 'vitest';
import { makeSituation } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';

const verdict = (answer: string, reply: string, instructions = 'When was it?', message = 'Can you help me?'): string =>
  guardReply(reply, makeSituation({ answer, instructions, message })).verdict;

describe('a year', () => {
  it.each([
    ['1776', 'It was seventeen seventy-six.'],
    ['1776', 'It was seventeen hundred and seventy-six.'],
    ['1776', 'Seventeen Seventy Six it is.'],
    ['1776', "Think of '76."],
    ['1776', 'It says MDCCLXXVI on the stone.'],
    ['1776', 'It was signed on 07/04/1776.'],
    ['1776', 'It was signed on 4.7.1776.'],
    ['1776', 'It was signed on 1776-07-04.'],
    ['in 1776', 'It was 1776.'],
    ['1776 AD', 'The year 1776, of course.'],
    ['1905', 'He published it in nineteen oh five.'],
    ['2010', 'It was twenty ten.'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['1776', 'In which century was it: the seventeenth or the eighteenth?'],
    ['1776', 'It was signed in the late 1700s. Who was there?'],
    ['1776', 'Seventeen people signed, and seventy-seven watched. When?'],
    ['1776', "Look at the '60s first: what happened in the colonies?"],
    ['1776', 'It was after 07/04/1763. What came next?'],
    ['1920', 'Nineteen twenty-pound notes are on the table. What year is on them?'],
    ['2010', 'There are twenty tens in it. What does that tell you?'],
  ])('%j leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });
});

describe('a date', () => {
  it.each([
    ['July 4, 1776', 'It was 4 July 1776.'],
    ['July 4, 1776', 'On the 4th of July, I think.'],
    ['July 4, 1776', 'It was 7/4/1776.'],
    ['July 4, 1776', 'It was 4/7/1776.'],
    ['July 4, 1776', 'It was 1776-07-04.'],
    ['July 4, 1776', 'On the fourth of July.'],
    ['July 4, 1776', 'It was in 1776.'],
    ['July 4, 1776', 'Fue el 4 de julio de 1776.'],
    ['4 July 1776', 'It was July the fourth, seventeen seventy-six.'],
    ['1776-07-04', 'Am 4. Juli war es.'],
    ['4 July 1776', '那是1776年7月4日。'],
    ['December 25', 'It is 25 Dec.'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['July 4, 1776', 'There are 4 reasons in the text. Which is the first?'],
    ['July 4, 1776', 'It was in July. Which day does the text name?'],
    ['July 4, 1776', 'The text was read in public on 8 July. When was it signed?'],
    ['July 4, 1776', 'The war began on April 19, 1775. How long after that was it?'],
    ['4 July 1776', 'Read page 7, line 4. What do you find?'],
    ['25 December', 'You may look at the fifth line again. What may it mean?'],
    ['25 December', 'Three quarters, or 3/4, of the page is about it. Where is the date?'],
  ])('%j leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });

  it('that the task names may be said again', () => {
    expect(verdict('4 July 1776', 'What happened on the 4th of July?', 'Is it the 4th of July 1776 or the 2nd?')).toBe(
      'pass',
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['3:45', 'It is a quarter to four.'],
    ['3:45', 'A quarter before four.'],
    ['3:45', 'It ends at 15:45.'],
    ['3:45', 'It ends at three forty-five.'],
    ['3:45 pm', 'It ends at 1545 hours.'],
    ['3:45 p.m.', 'It ends 15 minutes before four.'],
    ['2:30', 'It starts at half past two.'],
    ['2:30', 'It starts at half two.'],
    ['2:30', 'Um halb drei.'],
    ['2:30', 'A las dos y media.'],
    ['2:30', 'À deux heures et demie.'],
    ['half past two', 'It is 2:30.'],
    ['12:00', 'The bell rings at noon.'],
    ['4:05', 'It leaves at four oh five.'],
    ['11:55', 'Five minutes before noon.'],
    ['16:40', 'It arrives at twenty to five.'],
    ["5 o'clock", 'At 17:00.'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['3:45', 'How long after three is it?'],
    ['3:45', 'There are three parts of forty-five pages. How do you add them?'],
    ['3:45', 'Count on from a quarter past three.'],
    ['3:45 pm', 'It cannot be 3:45 am, for the sun is up. Which hour fits?'],
    ['2:30', 'Half of two parts is what?'],
    ['2:30', 'Take half 2 times, then add. What comes out?'],
    ['12:00', 'What do the hands look like at 11:30?'],
    ['4:05', 'Each of the 4 classes has five minutes.'],
    ['16:40', 'Go from twenty to thirty, in fives.'],
    ["5 o'clock", 'Count five more hours from twelve. Where is the hand?'],
  ])('%j leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });

  it('that the student or the task named may be said again', () => {
    expect(verdict('2:30', 'You found half past two. Is it am or pm?', 'When?', 'It is 2:30, as 1:00 + 90 min')).toBe(
      'pass',
    );
    expect(verdict('2:30', 'It says half past two there. Does it mean the start?', 'School ends at 2:30.')).toBe(
      'pass',
    );
  });
});

describe('a span of time', () => {
  it.each([
    ['1.5 h', 'It takes an hour and a half.'],
    ['1.5 h', 'It takes 90 minutes.'],
    ['1 hour 30 minutes', 'It takes 90 minutes.'],
    ['1 hour 30 minutes', 'It takes one and a half hours.'],
    ['1 h 30 min', 'It takes 1.5 hours.'],
    ['90 minutes', 'It takes an hour and a half.'],
    ['45 minutes', 'It takes three quarters of an hour.'],
    ['2 hours 15 minutes', 'It takes two and a quarter hours.'],
    ['165 minutes', 'It takes two and three quarter hours.'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['1.5 h', 'How many minutes has an hour?'],
    ['1.5 h', 'An hour has 60 minutes. And half of it?'],
    ['1 hour 30 minutes', 'Is it more or less than two hours?'],
    ['1 hour 30 minutes', 'Add the 30 minutes to what you have. What do you get?'],
    ['90 minutes', 'How far is it from the start to the full hour?'],
    ['45 minutes', 'Half an hour is 30 minutes. How much is left?'],
  ])('%j leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });
});
