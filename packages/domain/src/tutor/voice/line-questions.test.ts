import { describe, expect, it } from 'vitest';
import { lineQuestions } from './line-questions.ts';
import { figureLines } from './line-shapes/figure-lines.ts';
import { linearLines } from './line-shapes/linear-lines.ts';
import { quadraticLines } from './line-shapes/quadratic-lines.ts';
import { systemLines } from './line-shapes/system-lines.ts';

const first = (line: string): string | undefined => lineQuestions(line)[0]?.ask;

describe('lineQuestions', () => {
  it.each([
    ['(x - 7)(x + 2) = 0', 'What does it tell you about the factors when their product is nothing?'],
    ['x^2 - 5x - 14 = 0', 'Which numbers multiply to the last term and add up to the middle one?'],
    ['b^2 = 144', 'Only the square of the unknown is left there. What undoes a square?'],
    ['$169 = 25 + b^2$', 'What would leave the square by itself on its side?'],
    ['x^2 - 5x = 14', 'Is everything on the same side, so that you can look for factors?'],
    ['3(x - 2) + 4 = 19', 'What happens to each term inside the bracket when you multiply it out?'],
    ['5x + 2 = 3x + 8', 'The unknown stands on both sides. On which side would you like to gather it?'],
    ['3x = 21', 'The unknown is only multiplied now. What undoes a multiplication?'],
    ['1/6 + 1/3', 'What do the bottom numbers need before the fractions can be put together?'],
    ['s = 150 - a', 'Now a letter stands by itself. Into which other equation could you put that?'],
    [
      'N = 200 * 2^(t/3)',
      'Which value from the task could you put in, to see whether the formula gives what it should?',
    ],
  ])('asks about “%s” what fits it', (line, ask) => expect(first(line)).toBe(ask));

  it.each(['', 'The frogs vanished.', 'the answer is 12', '7'])('asks nothing about “%s”', (line) =>
    expect(lineQuestions(line)).toEqual([]),
  );

  it('names no figure in any question, so that none can be an answer', () => {
    const says = [...quadraticLines, ...linearLines, ...figureLines, ...systemLines].flatMap((shape) => shape.says);
    expect(says.length).toBeGreaterThan(25);
    for (const { ask, step } of says) {
      expect(`${ask} ${step}`).not.toMatch(/\d|\b(?:zero|two|three|four|half)\b/i);
      expect(ask).toMatch(/\?$/);
      expect(step).toMatch(/\.$/);
    }
  });
});
