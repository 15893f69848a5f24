import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { extractValues } from '../../../math/extract-values.ts';
import {
  absRational,
  addRational,
  compareRational,
  multiplyRational,
  type Rational,
  rational,
  sameRational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import type { Known } from '../known.ts';
import type { Detector } from './detector.ts';

const N = '\\$?(-?\\d+(?:\\.\\d+)?(?:/\\d+)?)';
const MORE = '(?:(?:more|greater|bigger|larger|higher|further) than|above|over|exceeds)';
const LESS = '(?:(?:less|smaller|lower|fewer|shorter) than|below|under)';
const PATTERNS: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(`\\bbetween ${N}\\b[^.\\d]{0,16}\\band ${N}`, 'gi'), false],
  [new RegExp(`${MORE} ${N}\\b[^.?!\\d]{0,40}${LESS} ${N}`, 'gi'), false],
  [new RegExp(`${LESS} ${N}\\b[^.?!\\d]{0,40}${MORE} ${N}`, 'gi'), true],
  [new RegExp(`${N}\\s*<\\s*[a-z\\s]+<\\s*${N}`, 'gi'), false],
  [new RegExp(`${N}\\s*>\\s*[a-z\\s]+>\\s*${N}`, 'gi'), true],
  [new RegExp(`\\bafter ${N}\\b[^.?!\\d]{0,30}\\bbefore ${N}`, 'gi'), false],
];

/** A bracket so tight that it leaves one value: `between 6 and 8`, `more than 6 and less than 8`. */
export const bracket: Detector = {
  name: 'brackets it until one value is left',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    if (hasBothNeighbours(text, answer.value, known)) return true;
    return PATTERNS.some(([pattern, swapped]) =>
      [...text.matchAll(pattern)].some((match) => {
        const ends = [evaluateArithmetic(match[1] ?? ''), evaluateArithmetic(match[2] ?? '')];
        const [low, high] = swapped ? ends.reverse() : ends;
        return low && high && !known.quotes(match[0]) && isTight(low, high, answer.value);
      }),
    );
  },
};

/** Whole answers: at most the two ends and the answer. Others: narrower than a tenth of the answer. */
function isTight(low: Rational, high: Rational, value: Rational): boolean {
  if (compareRational(low, value) > 0 || compareRational(value, high) > 0) return false;
  const width = subtractRational(high, low);
  if (value.d === 1n) return compareRational(width, whole(2)) <= 0;
  const tenth = rational(1n, 10n);
  return (
    tenth !== null &&
    (compareRational(width, multiplyRational(absRational(value), tenth)) <= 0 || compareRational(width, whole(1)) < 0)
  );
}

const ORDER =
  /\b(?:between|from|after|before|more|less|greater|smaller|bigger|above|below|over|under|past|beyond|up to|until|count|stop|start|next|previous|neighbou?rs?)\b/i;

/** Both whole neighbours of the answer in one sentence with a word of order, whatever the phrase. */
function hasBothNeighbours(text: string, value: Rational, known: Known): boolean {
  if (value.d !== 1n) return false;
  const neighbours = [addRational(value, whole(-1)), addRational(value, whole(1))];
  if (neighbours.every((one) => known.mentions(one))) return false;
  return text.split(/[.?!\n](?!\d)/).some((sentence) => {
    const values = extractValues(sentence).map((one) => one.value);
    return ORDER.test(sentence) && neighbours.every((one) => values.some((said) => sameRational(said, one)));
  });
}
