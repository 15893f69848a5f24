import { evaluateArithmetic } from '../../math/evaluate-arithmetic.ts';
import type { Rational } from '../../math/rational.ts';
import { remember } from '../../math/remember.ts';

/** What a text says a value lies above or below. */
export type Bound = { value: Rational; side: 'low' | 'high'; inclusive: boolean; at: number };

const N = '\\$?(-?\\d+(?:\\.\\d+)?(?:/\\d+)?)(?![\\d%]|\\.\\d| (?:more|less|fewer) than)';
const pattern = (source: string): RegExp => new RegExp(source.replaceAll('N', N), 'gi');

const MORE = '(?:more|greater|bigger|larger|higher|further|longer|later|older|taller) than';
const LESS = '(?:less|smaller|lower|fewer|shorter|earlier|younger) than';
/** A phrase that bounds a value, the side, and whether the figure itself is left in. A new phrase is a line here. */
const PHRASES: readonly (readonly [RegExp, Bound['side'], boolean])[] = [
  [
    pattern(`(?<!\\d |\\bno |\\bnot )(?:${MORE}|\\babove|\\bover|\\bexceeds|\\bpast|\\bbeyond|\\bafter|>(?!=)) N`),
    'low',
    false,
  ],
  [
    pattern(
      '\\b(?:at least|no(?:t)? (?:less|fewer|smaller|lower) than|not (?:below|under)|minimum of|starting (?:at|from)|>=) N',
    ),
    'low',
    true,
  ],
  [pattern('\\bN or (?:more|above|over|greater|higher|larger)\\b'), 'low', true],
  [pattern('N\\s*<(?!=)'), 'low', false],
  [pattern('\\bcount(?:ing)? (?:on|up)(?:wards)? from N'), 'low', false],
  [pattern('N\\s*<='), 'low', true],
  [pattern(`(?<!\\d |\\bno |\\bnot )(?:${LESS}|\\bbelow|\\bunder|\\bbefore|<(?!=)) N`), 'high', false],
  [
    pattern(
      '\\b(?:at most|no(?:t)? (?:more|greater|larger|bigger|higher) than|not (?:above|over)|maximum of|up to|<=) N',
    ),
    'high',
    true,
  ],
  [pattern('\\bN or (?:less|below|under|fewer|lower|smaller)\\b'), 'high', true],
  [pattern('N\\s*>(?!=)'), 'high', false],
  [pattern('N\\s*>='), 'high', true],
];
const PAIRS: readonly (readonly [RegExp, boolean])[] = [
  [pattern('\\bbetween N\\b[^.\\d]{0,16}\\band N'), false],
  [pattern('\\bfrom N\\b[^.\\d]{0,10}\\bto N'), true],
];
/** `y ∈ (6, 8)`, `in the interval [6, 8[`: a bracket that opens towards the figure leaves it in. */
const INTERVAL = pattern(
  '(?:∈|\\\\in\\b|\\b(?:in|within|inside|interval|range)\\b)(?: the)?(?: open| closed)?(?: interval| range)?:? ?([[(\\]]) ?N ?[,;] ?N ?([\\])[])',
);
/** Nobody narrows a value down in more steps than this; bounds what a text of brackets costs. */
const MOST = 40;

/** Every bound in normalised prose: `more than 6`, `at most 8`, `6 < x < 8`, `between 6 and 8`. */
export const readBounds = remember(readAnew, 8);

function readAnew(text: string): readonly Bound[] {
  const bounds: Bound[] = [];
  const add = (figure: string | undefined, side: Bound['side'], inclusive: boolean, at: number): void => {
    const value = bounds.length < MOST ? evaluateArithmetic(figure ?? '') : null;
    if (value) bounds.push({ value, side, inclusive, at });
  };
  for (const [phrase, side, inclusive] of PHRASES)
    for (const match of text.matchAll(phrase)) add(match[1], side, inclusive, match.index);
  for (const [phrase, inclusive] of PAIRS)
    for (const match of text.matchAll(phrase)) {
      add(match[1], 'low', inclusive, match.index);
      add(match[2], 'high', inclusive, match.index);
    }
  for (const { 1: open, 2: low, 3: high, 4: close, index } of text.matchAll(INTERVAL)) {
    add(low, 'low', open === '[', index);
    add(high, 'high', close === ']', index);
  }
  return bounds;
}
