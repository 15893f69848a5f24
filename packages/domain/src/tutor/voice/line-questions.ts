import { normaliseMath } from '../../math/normalise-math.ts';
import { figureLines } from './line-shapes/figure-lines.ts';
import { LETTER, type LineQuestion, type LineShape } from './line-shapes/line-shape.ts';
import { linearLines } from './line-shapes/linear-lines.ts';
import { quadraticLines } from './line-shapes/quadratic-lines.ts';
import { systemLines } from './line-shapes/system-lines.ts';

/** A letter on both sides, in a shape that none of the others knows. */
const strange: LineShape = {
  fits: new RegExp(`${LETTER}.*=.*${LETTER}`, 'i'),
  says: [
    { ask: 'What does each letter in that line stand for?', step: 'Write beside each letter what it stands for.' },
  ],
};

const ONE_UNKNOWN: readonly LineShape[] = [...quadraticLines, ...linearLines, ...figureLines, strange];

/** What fits a line of the student, or of the task while they have none. */
export function lineQuestions(line: string): LineQuestion[] {
  const maths = normaliseMath(line.slice(0, 200))
    .replace(/[$\s]/g, '')
    .replace(/[.?!,;]+$/, '');
  const letters = new Set(maths.replace(/sqrt|sin|cos|tan/g, '').match(/[a-z]/gi));
  const shapes = letters.size > 1 ? systemLines : ONE_UNKNOWN;
  if (/[a-z]{3,}/i.test(maths)) return [];
  return shapes.find((shape) => shape.fits.test(maths))?.says.slice() ?? [];
}
