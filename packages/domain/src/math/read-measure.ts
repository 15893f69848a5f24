import { normaliseMath } from './normalise-math.ts';
import { addRational, divideRational, multiplyRational, type Rational } from './rational.ts';
import { readNumber } from './read-number.ts';
import { findUnit } from './units.ts';

/** A number as it was typed, with what stands behind it. `percent`: the figure is of a hundred. */
export type Measure = { readonly figure: Rational; readonly unit: string | null; readonly percent: boolean };

const UNIT = /^[\p{L}°¢$€£¥]+(?:\^-?\d)?(?: ?[ /*.-] ?[\p{L}°]+(?:\^-?\d)?)*$/u;
const LONGEST = 80;
const POWERS: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };
const SPELLED_POWER = new RegExp(String.raw`(\d) ?(${Object.keys(POWERS).join('|')})\b`, 'gi');

/**
 * Reads typed text (plain or LaTeX) that is one number, perhaps with a unit or a counted noun: `2.5 km`, `$3.50`, `40%`,
 * `x = 12`, `5 million`, `2 h 30 min` (in the first unit). Null for anything else.
 */
export function readMeasure(text: string): Measure | null {
  if (text.length > LONGEST) return null;
  const powers = text.replace(
    SPELLED_POWER,
    (_, digit: string, name: string) => `${digit} * 10^${POWERS[name.toLowerCase()] ?? 0}`,
  );
  const plain = normaliseMath(powers)
    .replace(/\s+/g, ' ')
    .replace(/^(?:[a-zA-Z] ?)?[=≈] ?/, '')
    .replace(/ ?= ?[a-zA-Z]$/, '')
    .replace(/ ?[;!?]+$/, '')
    .replace(/(?<=[^.])\.$/, '')
    .trim();
  return readOne(plain) ?? readSum(plain);
}

function readOne(text: string): Measure | null {
  const [, sign = '', currency, amount = ''] = /^([+-]?) ?([$€£¥]) ?(.+)$/.exec(text) ?? [];
  if (currency !== undefined) {
    const figure = readNumber(`${sign}${amount}`);
    return figure && { figure, unit: currency, percent: false };
  }
  for (let end = text.length; end > 0; end -= 1) {
    const figure = readNumber(text.slice(0, end));
    if (figure) return withUnit(figure, text.slice(end).trim());
  }
  return null;
}

function withUnit(figure: Rational, rest: string): Measure | null {
  if (rest === '') return { figure, unit: null, percent: false };
  if (/^(?:%|per ?cent|percentage points?)$/i.test(rest)) return { figure, unit: null, percent: true };
  const unit = tidyUnit(rest);
  return UNIT.test(unit) ? { figure, unit, percent: false } : null;
}

/** `2 h 30 min`, `5 ft 3 in`: units of one dimension, each smaller than the one before. */
function readSum(text: string): Measure | null {
  const pieces = text.split(/(?<=[a-zA-Z])(?:,? and|,)? (?=\d)/);
  if (pieces.length < 2 || pieces.length > 4) return null;
  const read = pieces.map((piece) => {
    const one = readOne(piece);
    const unit = one?.unit == null ? null : findUnit(one.unit);
    return one && unit && { ...one, scale: unit.scale, dimension: unit.dimension };
  });
  const [first] = read;
  if (!first) return null;
  let [total, last] = [first.figure, first];
  for (const part of read.slice(1)) {
    if (!part || part.dimension !== first.dimension || part.scale.n * last.scale.d >= last.scale.n * part.scale.d)
      return null;
    const share = divideRational(multiplyRational(part.figure, part.scale), first.scale);
    if (!share) return null;
    total = addRational(total, share);
    last = part;
  }
  return { figure: total, unit: first.unit, percent: false };
}

/** One way to write a unit: `m2`, `metres squared` and `square metres` as powers. */
export function tidyUnit(text: string): string {
  return text
    .replace(/(\p{L})([23])\b/gu, '$1^$2')
    .replace(/ squared\b/gi, '^2')
    .replace(/ cubed\b/gi, '^3')
    .replace(/\bcubic ([\p{L}]+)/giu, '$1^3')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}
