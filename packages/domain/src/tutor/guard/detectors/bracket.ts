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
import { type Bound, readBounds } from '../read-bounds.ts';
import { meetsConditions, readConditions } from '../read-conditions.ts';
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

/** A bracket so tight that it leaves one value, in one sentence or over turns: `more than 6`, later `less than 8`. */
export const bracket: Detector = {
  name: 'brackets it until one value is left',
  finds({ text, earlier }, answer, known) {
    if (answer.kind === 'option') return leavesOneOption(readBounds(text), answer);
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    if (hasBothNeighbours(text, answer.value, known)) return true;
    const here = readBounds(text);
    if (here.length === 0) return false;
    const all = [...here, ...readBounds(earlier)];
    const conditions = readConditions(`${earlier}\n${text}`);
    return pairsOf(all).some(
      ([low, high]) =>
        (here.includes(low) || here.includes(high)) &&
        !(known.given(low.value) && known.given(high.value)) &&
        (isTight(low.value, high.value, answer.value) ||
          leavesOne(low, high, answer.value, (one) => meetsConditions(one, conditions))),
    );
  },
};

function pairsOf(bounds: readonly Bound[]): [Bound, Bound][] {
  const highs = bounds.filter((one) => one.side === 'high');
  return bounds.filter((one) => one.side === 'low').flatMap((low) => highs.map((high): [Bound, Bound] => [low, high]));
}

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

const WIDEST = 200n;

/** Whether the answer is the only whole number in the bracket that meets the conditions said beside it. */
function leavesOne(low: Bound, high: Bound, value: Rational, fits: (one: bigint) => boolean): boolean {
  if (value.d !== 1n || low.value.d !== 1n || high.value.d !== 1n) return false;
  const from = low.value.n + (low.inclusive ? 0n : 1n);
  const to = high.value.n - (high.inclusive ? 0n : 1n);
  if (value.n < from || value.n > to || to - from > WIDEST || !fits(value.n)) return false;
  for (let one = from; one <= to; one += 1n) if (one !== value.n && fits(one)) return false;
  return true;
}

/** Whether the right option is the only one whose value lies within all the bounds said. */
function leavesOneOption(
  bounds: readonly Bound[],
  { letter, among }: { letter: string; among?: readonly { letter: string; value: Rational | null }[] },
): boolean {
  const values = (among ?? []).flatMap((one) => (one.value ? [{ letter: one.letter, value: one.value }] : []));
  if (bounds.length === 0 || values.length < 3 || values.length !== among?.length) return false;
  const left = values.filter(({ value }) =>
    bounds.every((bound) => {
      const order = compareRational(value, bound.value) * (bound.side === 'low' ? 1 : -1);
      return order > 0 || (bound.inclusive && order === 0);
    }),
  );
  return left.length === 1 && left[0]?.letter === letter;
}

/** `between`, `one past`: words that place a value among its neighbours */
const ORDER =
  /\b(?:between|from|after|before|more|less|greater|smaller|bigger|above|below|over|under|past|beyond|up to|until|count|stop|start|next|previous|neighbou?rs?)\b/i;
/** `the answer`, `what you need` */
const OF_THE_RESULT =
  /\b(?:answer|result|solution|value|total|number (?:you|that)|it(?:'s| is| lies)|what you (?:want|need|get))\b/i;

/** Both whole neighbours of the answer in one sentence with a word of order, whatever the phrase. */
function hasBothNeighbours(text: string, value: Rational, known: Known): boolean {
  if (value.d !== 1n) return false;
  const neighbours = [addRational(value, whole(-1)), addRational(value, whole(1))];
  const familiar = neighbours.every((one) => known.mentions(one));
  return text.split(/[.?!\n](?!\d)/).some((sentence) => {
    if (!ORDER.test(sentence) || (familiar && !OF_THE_RESULT.test(sentence))) return false;
    const values = valuesIn(sentence).map((one) => one.value);
    return neighbours.every((one) => values.some((said) => sameRational(said, one)));
  });
}
