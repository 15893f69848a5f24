import { describe, expect, it } from 'vitest';
import type { CheckedLine } from '../tutor-types.ts';
import { sayMarks, standingMarks } from './line-marks.ts';

const line = (number: number, verdict: CheckedLine['verdict']): CheckedLine => ({
  number,
  verdict,
  slip: null,
  sentence: null,
});
const work = '5x + 4 = 39\n5x = 35\nx = 8';
const lines = [line(1, 'unread'), line(2, 'follows'), line(3, 'breaks')];

describe('the marks beside lines that are being typed', () => {
  it('are shown for what stands as it was checked, and never for a line of which nothing was said', () => {
    expect(standingMarks(work, work, lines).map(({ number }) => number)).toEqual([2, 3]);
  });

  it('stay while a line is added at the end', () => {
    expect(standingMarks(work, `${work}\nx =`, lines).map(({ number }) => number)).toEqual([2, 3]);
  });

  it('go from the line that was changed and from all after it', () => {
    expect(standingMarks(work, '5x + 4 = 39\n5x = 3\nx = 8', lines)).toEqual([]);
    expect(standingMarks(work, '5x + 4 = 39\n5x = 35\nx = 7', lines).map(({ number }) => number)).toEqual([2]);
  });

  it('give way to what is said of a line without a verdict', () => {
    const quiet = { ...line(3, 'unread'), sentence: 'Show the step that leads to this value.' };
    const marks = standingMarks(work, work, [line(2, 'follows'), quiet]);
    expect(marks.map(({ number }) => number)).toEqual([2, 3]);
    expect(sayMarks(marks)).toBe('Line 2 follows. Line 3: Show the step that leads to this value.');
  });

  it('are said in words', () => {
    expect(sayMarks(lines.slice(1))).toBe('Line 2 follows. Line 3 does not follow from the line above.');
    expect(sayMarks([])).toBe('');
  });
});
