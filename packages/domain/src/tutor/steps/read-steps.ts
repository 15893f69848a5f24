import { normaliseMath } from '../../math/normalise-math.ts';
import { clipWork } from './clip-work.ts';

/** Nobody's step is longer; the patterns below are quadratic in the length of a line. */
const LONGEST_LINE = 400;

/** A line of a student's work: as written, and as mathematics. */
export type WorkLine = { number: number; written: string; maths: string };

/** The lines of some work that hold mathematics; prose lines count in the numbering and are left out. */
export function readSteps(work: string): WorkLine[] {
  return clipWork(work)
    .split(/\n|\\\\/)
    .map((written, index) => ({ number: index + 1, written: written.trim(), maths: normaliseMath(written) }))
    .filter((line) => line.maths.length <= LONGEST_LINE)
    .filter((line) => /[=<>]/.test(line.maths) || /^[-(\d\s.+*/^)%$=a-z]*\d[-(\d\s.+*/^)%$a-z]*$/i.test(line.maths));
}
