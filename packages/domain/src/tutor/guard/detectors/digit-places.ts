import type { Rational } from '../../../math/rational.ts';
import type { Detector } from './detector.ts';

const PLACE = '(first|leading|second|third|last|final|ones?|units?|tens?|hundreds?|thousands?)';
const IS = "(?:is|are|was|would be|must be|has to be|should be|will be|'s|:|=)\\s*(?:an? |the )?";
/** Each gives a place and a digit, in the order of `order`. */
const STATEMENTS: readonly { pattern: RegExp; order: 'place first' | 'digit first' }[] = [
  {
    pattern: new RegExp(
      `\\b${PLACE}[' ]?s? (?:digit|figure|place|column|numeral)(?: of (?:(?:the|your) )?\\w+(?: (?:\\d+|\\w+))?| in (?:the|your) \\w+)?\\s*${IS}(\\d)(?!\\d|\\.\\d)`,
      'gi',
    ),
    order: 'place first',
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d) (?:is |goes |belongs |stands )?(?:in|at|as|for|on|is) the ${PLACE} (?:place|column|digit|position)`,
      'gi',
    ),
    order: 'digit first',
  },
];
/** `the digit that your answer ends in is 4` */
const OF_THE_ANSWER =
  /\b(?:digit|figure|numeral)\b[^.?!\n]{0,24}\b(?:answer|result|solution|it|total)\b[^.?!\n\d]{0,16}(\d)(?!\d|\.\d)/gi;
/** `the result starts with 14` */
const STARTS =
  /\b(?:it|answer|result|number|solution|value|total)\b[^.?!\d]{0,30}\b(?:starts?|begins?|starting|beginning) with (?:an? |the digit )?(\d{1,3})(?!\d|\.\d|%|\s+[a-z]{3,})/gi;
/** `it ends in a 4` */
const ENDS =
  /\b(?:it|answer|result|number|solution|value|total)\b[^.?!\d]{0,30}\b(?:ends?|ending|finishes) (?:in|with|on) (?:an? |the digit )?(\d{1,3})(?!\d|\.\d|%|\s+[a-z]{3,})/gi;
/** `followed by a 4`, after another turn gave a digit */
const GOES_ON = /\b(?:then|next|followed by|after (?:that|it)|and)\b[^.?!\d]{0,24}(\d)(?!\d|\.\d|\s*[+*/^=-])/gi;

const FILLER =
  '(?:(?:and|then|next|the|a|an|is|it|its|one|single|now|also|comes|ok|okay|so|digit|figure|number|second|third|last|first|finally|followed|by|here|starts?|with|after|that)\\W+)*';
/** `and then a 4`: a turn that holds a figure and nothing else of substance. */
const BARE = new RegExp(`^\\W*${FILLER}(\\d{1,6})\\W*$`, 'i');

/** A digit of the answer by its place: `the first digit is 1`, and over turns `then a 4`. */
export const digitPlaces: Detector = {
  name: 'gives digits of it',
  finds({ text, earlier, hidden }, answer, known) {
    if (answer.kind !== 'value' || hidden || known.concluded(answer.value)) return false;
    const digits = digitsOf(answer.value);
    if (digits === null) return false;
    if (placesIn(text, digits) || digitOfAnswer(text, digits)) return true;
    if (digits.length < 2 || earlier === '') return false;
    return joinsBareDigits(text, earlier, digits) || (placesIn(earlier, digits) && goesOn(text, digits));
  },
};

/** Which digit it is that a sentence about the answer's digits names hardly matters: any of them is a piece of it. */
function digitOfAnswer(text: string, digits: string): boolean {
  return [...text.matchAll(OF_THE_ANSWER)].some((match) => digits.includes(match[1] ?? '-'));
}

/** The digits without sign and point; null when the decimal does not end. */
function digitsOf({ n, d }: Rational): string | null {
  const size = n < 0n ? -n : n;
  for (let scale = 1n; scale <= 1_000_000n; scale *= 10n)
    if ((size * scale) % d === 0n) return String((size * scale) / d);
  return null;
}

const RANKS = ['one', 'ten', 'hundred', 'thousand'];

function digitAt(place: string, digits: string): string | undefined {
  const name = place.toLowerCase().replace(/s$/, '').replace('unit', 'one');
  if (name === 'first' || name === 'leading') return digits[0];
  if (name === 'second') return digits[1];
  if (name === 'third') return digits[2];
  if (name === 'last' || name === 'final') return digits.at(-1);
  return digits.at(-1 - RANKS.indexOf(name));
}

function placesIn(text: string, digits: string): boolean {
  const named = STATEMENTS.some(({ pattern, order }) =>
    [...text.matchAll(pattern)].some((match) => {
      const [place, digit] = order === 'place first' ? [match[1], match[2]] : [match[2], match[1]];
      return place !== undefined && digitAt(place, digits) === digit;
    }),
  );
  const starts = [...text.matchAll(STARTS)].some((match) => digits.startsWith(match[1] ?? '-'));
  return named || starts || [...text.matchAll(ENDS)].some((match) => digits.endsWith(match[1] ?? '-'));
}

function goesOn(text: string, digits: string): boolean {
  return [...text.matchAll(GOES_ON)].some((match) => digits.slice(1).includes(match[1] ?? '-'));
}

/** Turns that hold a figure and little else, put together. */
function joinsBareDigits(text: string, earlier: string, digits: string): boolean {
  const bare = (line: string): string | null => {
    const figure = BARE.exec(line)?.[1];
    return figure !== undefined && figure.length < digits.length ? figure : null;
  };
  const lines = [...earlier.split('\n').slice(-digits.length), text.trim()].map(bare);
  let joined = '';
  for (const figure of lines.reverse()) {
    if (figure === null) return false;
    joined = figure + joined;
    if (joined === digits) return true;
    if (joined.length >= digits.length) return false;
  }
  return false;
}
