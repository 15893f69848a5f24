import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import {
  addRational,
  parseDecimal,
  type Rational,
  sameRational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { remember } from '../../../math/remember.ts';

/** An equation in one letter that is there to be solved. `x = 7` is none: nothing is left to do in it. */
export type Equation = {
  text: string;
  sides: readonly [string, string];
  /** All the letters; the equation can be solved by itself where there is one. */
  letters: readonly string[];
  figures: readonly Rational[];
};

/** Nobody sets more in a reply; bounds what a text of equations costs. */
const MOST = 24;
const LONGEST = 80;

/** An unknown and the signs as they are spoken: `what number plus one is eight`, `__ + 1 = 8`. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/□|▢|⬜|◻|_{2,}|(?<=[-+*/=(]\s?)\?(?=\s*[-+*/=)])|\?(?=\s?[-+*/=]\s?\d)|(?<=\d\s?[-+*/]\s?)\?/g, ' n '],
  [
    /\b(?:what|which|some|a|an unknown|the|your) number\b|\bsomething\b|\bwhat(?= (?:[-+*/]|plus|minus|times|divided)\b)/gi,
    ' n ',
  ],
  [/(?<=\b(?:plus|minus|times|less|by|over) |[-+*/=] )a single\b/gi, '1'],
  [/(?<=^|[.:,;!?\n]\s?) ?(?=[+*/] ?\d+ ?=)/g, ' n '],
  [/[^\S\n]+/g, ' '],
  [/\b(?:twice|double|doubling) ([a-z])\b/gi, '2*$1'],
  [/\bhalf (?:of )?([a-z])\b/gi, '$1/2'],
  [/\b([a-z]) (?:doubled|times 2)\b/gi, '2*$1'],
  [/(?<=\b[a-z]\s*|[\d)]\s*) (?:plus|increased by) (?=\s*[\d(]|\s*[a-z]\b)/gi, ' + '],
  [/(?<=\b[a-z]\s*|[\d)]\s*) (?:minus|less|reduced by|take away) (?=\s*[\d(]|\s*[a-z]\b)/gi, ' - '],
  [/(?<=\b[a-z]\s*|[\d)]\s*) (?:times|multiplied by) (?=\s*[\d(]|\s*[a-z]\b)/gi, ' * '],
  [/(?<=\b[a-z]\s*|[\d)]\s*) (?:divided by|over) (?=\s*[\d(]|\s*[a-z]\b)/gi, ' / '],
  [/(?<=\b[a-z]) squared\b/gi, '^2'],
  [/(?<=\b[a-z]) cubed\b/gi, '^3'],
  [/\b(\d+(?:\.\d+)?) (?:more than|added to) ([a-z])\b/gi, '$2 + $1'],
  [/\b(\d+(?:\.\d+)?) (?:less|fewer) than ([a-z])\b/gi, '$2 - $1'],
  [
    /(?<=\b[a-z]\s*|[\d)]\s*) (?:is|equals|is equal to|makes|gives|comes to|to get|to make|to give|has to be|must be) (?=-?[\d(])/gi,
    ' = ',
  ],
];

/** Every equation that is left to solve in normalised prose, with letters, blanks or `a number` for the unknown. */
export const findEquations = remember(findAnew, 12);

function findAnew(text: string): readonly Equation[] {
  if (!/[=]|\b(?:is|equals?|makes|gives|comes to|get|make|give|be)\b/.test(text)) return [];
  let written = text;
  for (const [pattern, sign] of SPOKEN) written = written.replace(pattern, sign);
  return written
    .split(/\n|[:;,.?!](?=\s|$)|\b(?!sqrt\b)[a-zA-Z]{2,}\b/)
    .filter((piece) => piece.includes('=') && !/[<>!≈]/.test(piece) && piece.length <= LONGEST)
    .slice(0, MOST)
    .flatMap(equationsOf);
}

/** `2k = 14`; of `2k = 14 = 7 * 2` each pair of neighbours. */
function equationsOf(piece: string): Equation[] {
  const sides = piece
    .replace(/^\s*(?:-\s+)?(?:[aAI]\s+(?=[\da-zA-Z(]))?/, '')
    .split('=')
    .map((side) => side.trim());
  return sides.slice(1).flatMap((right, at) => {
    const left = sides[at] ?? '';
    const text = `${left}=${right}`;
    const letters = [...new Set(text.replace(/sqrt/g, '').match(/[a-zA-Z]/g))];
    const isNamed =
      [left, right].some((side) => /^[a-zA-Z]$/.test(side)) && !letters.some((one) => text.split(one).length > 2);
    if (left === '' || right === '' || letters.length === 0 || isNamed) return [];
    const figures = (text.match(/\d+(?:\.\d+)?/g) ?? []).flatMap((one) => parseDecimal(one) ?? []);
    return [{ text, sides: [left, right] as const, letters, figures }];
  });
}

/** What the left side is more than the right where the letter is the value; null where a side cannot be reckoned. */
function gapAt({ sides, letters }: Equation, value: Rational): Rational | null {
  const [letter] = letters;
  if (letter === undefined || letters.length > 1) return null;
  const [left, right] = sides.map((side) => evaluateArithmetic(side, { [letter]: value }));
  return left && right ? subtractRational(left, right) : null;
}

/** Whether the value solves the equation, and others do not. */
export function isSolvedBy(equation: Equation, value: Rational): boolean {
  if (gapAt(equation, value)?.n !== 0n) return false;
  const others = [addRational(value, whole(1)), addRational(value, whole(3)), addRational(value, whole(10))];
  return others.filter((one) => gapAt(equation, one)?.n === 0n).length < 2;
}

/** Whether the letter stands there once and unscaled (`x + 5 = 9`), so that one step of counting gives it. */
export function isUnscaled(equation: Equation): boolean {
  const [zero, one, five] = [0, 1, 5].map((at) => gapAt(equation, whole(at)));
  if (!zero || !one || !five) return false;
  const slope = subtractRational(one, zero);
  return (
    slope.d === 1n &&
    (slope.n === 1n || slope.n === -1n) &&
    sameRational(subtractRational(five, zero), { n: 5n * slope.n, d: 1n })
  );
}
