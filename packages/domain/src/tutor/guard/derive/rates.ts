import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { divideRational, multiplyRational, type Rational } from '../../../math/rational.ts';
import { findUnit } from '../../../math/units.ts';
import { type Measure, readMeasures } from '../read-measures.ts';
import type { Derivation, Derived } from './derivation.ts';

/** Speed, time and distance where two are given and the third is asked, and the price of more of the same thing. */
export const rates: Derivation = (text) => [...travel(text), ...prices(text)];

function travel(text: string): Derived[] {
  const measures = readMeasures(text);
  const only = (dimension: string): Measure | null => {
    const found = measures.filter((one) => one.dimension === dimension);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const [speed, time, distance] = [only('length/time'), only('time'), only('length')];
  if (speed && time && !distance && /\bhow far\b|\bdistance\b|\bhow many (?:km|kilomet|miles|met)/i.test(text)) {
    const [unit = ''] = partsOf(speed.unit);
    return inUnit(multiplyRational(speed.value, time.value), unit);
  }
  if (speed && distance && !time && /\bhow long\b|\bhow many (?:hours|minutes|seconds)\b|\btime\b/i.test(text)) {
    const unit = /\bhow many (hours|minutes|seconds)\b/i.exec(text)?.[1] ?? partsOf(speed.unit)[1] ?? '';
    return inUnit(divideRational(distance.value, speed.value), unit);
  }
  if (time && distance && !speed && /\b(?:speed|how fast)\b/i.test(text))
    return inUnit(divideRational(distance.value, time.value), `${distance.unit}/${time.unit}`);
  return [];
}

/** The two units of a speed. */
function partsOf(speed: string): string[] {
  const name = speed.toLowerCase();
  if (name === 'mph') return ['miles', 'h'];
  if (name === 'kph' || name === 'kmh') return ['km', 'h'];
  return speed.split(/\/| per /).map((one) => one.trim());
}

function inUnit(base: Rational | null, unit: string): Derived[] {
  const scale = findUnit(unit)?.scale;
  const value = base && scale ? divideRational(base, scale) : null;
  return value ? [{ value, name: null, unit }] : [];
}

const PRICE =
  /(\d+) ([a-z]+?)s? (?:costs?|for|are|sells? for) \$?(\d+(?:\.\d+)?)[^\n]{0,80}?\bhow much [^\n]{0,40}?(\d+) \2s?\b/gi;

function prices(text: string): Derived[] {
  return [...text.matchAll(PRICE)].flatMap((match) => {
    const value = evaluateArithmetic(`${match[3]}/${match[1]}*${match[4]}`);
    return value ? [{ value, name: null, unit: '$' }] : [];
  });
}
