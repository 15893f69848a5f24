import { normaliseMath } from '../../math/normalise-math.ts';
import { clipLines } from './clip-work.ts';
import { stripTags } from './strip-tags.ts';

/** Nobody's step is longer; the patterns below are quadratic in the length of a line. */
const LONGEST_LINE = 400;
/** What normalising may shorten to a step; longer lines are not even normalised. */
const LONGEST_WRITTEN = 2000;

/** A line of a student's work: its number in the whole work (from 1), as written, and as mathematics. */
export type WorkLine = { number: number; written: string; maths: string };

/** The lines of some work that hold mathematics; prose lines count in the numbering and are left out. */
export function readSteps(work: string): WorkLine[] {
  return clipLines(work)
    .filter(({ written }) => written.length <= LONGEST_WRITTEN)
    .flatMap(({ number, written }) => written.split('\\\\').map((piece) => ({ number, written: piece.trim() })))
    .map(({ number, written }) => ({ number, written, maths: normaliseMath(stripTags(written)) }))
    .filter((line) => line.maths.length <= LONGEST_LINE)
    .filter((line) => /[=<>]/.test(line.maths) || /^[-(\d\s.+*/^)%$=a-z]*\d[-(\d\s.+*/^)%$a-z]*$/i.test(line.maths));
}
