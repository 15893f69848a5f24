import { describe, expect, it } from 'vitest';
import { decideMove } from '../decide-move.ts';
import { makeSituation, student, tutor } from '../testing/make-situation.ts';
import type { TutorMessage } from '../thread.ts';

/** Lines that lead to each value in turn, with thanks in between: the moves that they are met with. */
function movesFor(values: readonly number[], line: (value: number) => string): string[] {
  const thread: TutorMessage[] = [];
  return values.map((value) => {
    const message = line(value);
    const { move } = decideMove(makeSituation({ mode: 'check', thread: [...thread], message }));
    thread.push(student(message), tutor('Look at it again. What do you see?', move));
    thread.push(student('thanks'), tutor('Any time.', 'greet'));
    return move;
  });
}

describe('a student who goes through the values in the form of lines', () => {
  it.each([
    ['a step before it', (k: number) => `2x = ${2 * k} so x = ${k}, right?`],
    ['whole work', (k: number) => `2x + 5 = 13\n2x = ${2 * k}\nx = ${k}\nIs it right?`],
    ['a sum that is right', (k: number) => `13 - 5 = 8\nx = ${k}`],
    ['a value put in', (k: number) => `2*${k} + 5 = ${2 * k + 5}, so x = ${k}?`],
  ])('hears no verdict any more after six that broke: %s', (_, line) => {
    const moves = movesFor([7, 1, 9, 5, 2, 8, 6, 10, 4, 3], line);
    expect(moves).not.toContain('confirm');
    expect(new Set(moves.slice(6))).toEqual(new Set(['refer-to-instructor']));
  });

  it('is confirmed before that, when the work leads there', () => {
    expect(movesFor([7, 9, 4], (k) => `2x = ${2 * k}\nx = ${k}`).at(-1)).toBe('confirm');
  });
});
