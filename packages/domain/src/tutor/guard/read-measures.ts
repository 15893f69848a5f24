import { evaluateArithmetic } from '../../math/evaluate-arithmetic.ts';
import { addRational, multiplyRational, type Rational } from '../../math/rational.ts';
import { remember } from '../../math/remember.ts';
import { findUnit } from '../../math/units.ts';

/** A measure in prose, in its dimension's smallest unit: `1 hour and 30 minutes` is 5400 of time. */
export type Measure = {
  dimension: string;
  value: Rational;
  /** The size of the unit named last, and how many decimals its figure has: what a rounded figure is exact to. */
  scale: Rational;
  unit: string;
  decimals: number;
  /** The figures as written. */
  figures: readonly Rational[];
};

const WORD = '[a-zA-Z]+\\.?(?:\\^[23])?';
/** `2.5 m`, `3 square feet`, `60 miles per hour`, `$4.50` */
const MEASURE = new RegExp(
  `(-?\\d+(?:\\.\\d+)?(?:/\\d+)?|\\(\\d+\\+\\d+/\\d+\\))\\s?((?:square |cubic |sq\\.? )?${WORD}(?:\\s?/\\s?[a-zA-Z]+| per [a-zA-Z]+)?|¢|°)|\\$\\s?(\\d+(?:\\.\\d+)?)`,
  'g',
);
/** `1 km a minute`, `60 miles in an hour`: a rate. */
const RATE =
  /((?:\ban?|\d) ?(?:[ckm]?m|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|foot|feet|ft|yards?|(?:milli)?lit(?:re|er)s?|m?l|gallons?|cups?|(?:kilo)?grams?|k?g|pounds?|dollars?|cents?)) (?:in )?(?:an?|1|each|every) (?=(?:second|minute|hour|day|week|min|h|s)\b)/gi;
/** `half an hour`, `a quarter of an hour`, `an hour and a half` are figures too. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:a )?half (?:of )?an? (?=[a-z])/gi, '0.5 '],
  [/\b(?:a|1) quarter of an? (?=[a-z])/gi, '0.25 '],
  [/\b(?:three quarters|3\/4) of an? (?=[a-z])/gi, '0.75 '],
  [/\b(?:an?|1) ([a-z]+) and a half\b/gi, '1.5 $1'],
  [/\b(\d+) ([a-z]+) and a half\b/gi, '$1.5 $2'],
  [/\b(\d+) and a quarter (?=[a-z])/gi, '$1.25 '],
  [/\b(\d+) ([a-z]+) and a quarter\b/gi, '$1.25 $2'],
  [/\b(\d+) and (?:three[- ]quarters?|3\/4) (?=[a-z])/gi, '$1.75 '],
  [/\b(\d+) ([a-z]+) and (?:three[- ]quarters|3\/4)(?!\w)/gi, '$1.75 $2'],
  [
    /\ban? (?=(?:hour|minute|second|day|week|metre|meter|kilometre|kilometer|litre|liter|mile|foot|yard|dollar)\b)/gi,
    '1 ',
  ],
];
const BETWEEN = /^(?:\s*,?\s*(?:and\s+)?)$/;
/** Nobody says more measures in a reply; bounds what a text of them costs. */
const MOST = 40;

/** Every measure in normalised prose; neighbours of one dimension are one measure (`2 m 50 cm`) and also apart. */
export const readMeasures = remember(readAnew);

function readAnew(text: string): readonly Measure[] {
  let spoken = text.replace(RATE, '$1 per ');
  for (const [pattern, figure] of SPOKEN) spoken = spoken.replace(pattern, figure);
  const measures: Measure[] = [];
  let last: { measure: Measure; end: number } | null = null;
  for (const match of spoken.matchAll(MEASURE)) {
    const [whole, figure = match[3] ?? '', name = '$'] = match;
    const value = evaluateArithmetic(figure);
    const named = [name.replace(/\.$/, ''), name.split(/[\s/]/)[0] ?? ''].find((one) => findUnit(one) !== null) ?? '';
    const unit = findUnit(named);
    if (!value || !unit || measures.length > MOST) continue;
    const measure: Measure = {
      dimension: unit.dimension,
      value: multiplyRational(value, unit.scale),
      scale: unit.scale,
      unit: named,
      decimals: /\.(\d+)/.exec(figure)?.[1]?.length ?? 0,
      figures: [value],
    };
    measures.push(measure);
    const joined: Measure | null =
      last && last.measure.dimension === unit.dimension && BETWEEN.test(spoken.slice(last.end, match.index))
        ? {
            ...measure,
            value: addRational(last.measure.value, measure.value),
            figures: [...last.measure.figures, value],
          }
        : null;
    if (joined) measures.push(joined);
    last = { measure: joined ?? measure, end: match.index + whole.length };
  }
  return measures;
}
