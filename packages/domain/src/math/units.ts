import { divideRational, powerRational, type Rational, whole } from './rational.ts';

/** A unit of a dimension and how many of the dimension's smallest listed unit it is. */
export type Unit = { dimension: string; scale: Rational };

const TABLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    'mm|millimetres?|millimeters?': 1,
    'cm|centimetres?|centimeters?': 10,
    'dm|decimetres?|decimeters?': 100,
    'm|metres?|meters?': 1000,
    'km|kilometres?|kilometers?': 1_000_000,
  },
  'imperial length': { 'in|inch|inches': 1, 'ft|foot|feet': 12, 'yd|yards?': 36, 'mi|miles?': 63_360 },
  mass: { 'mg|milligrams?': 1, 'g|grams?': 1000, 'kg|kilograms?|kilos?': 1_000_000, 't|tonnes?': 1_000_000_000 },
  'imperial mass': { 'oz|ounces?': 1, 'lbs?|pounds?': 16 },
  volume: { 'ml|millilitres?|milliliters?': 1, 'cl|centilitres?|centiliters?': 10, 'l|litres?|liters?': 1000 },
  time: {
    's|secs?|seconds?': 1,
    'mins?|minutes?': 60,
    'h|hrs?|hours?': 3600,
    'days?': 86_400,
    'weeks?': 604_800,
  },
  money: { 'cents?|¢': 1, 'dollars?|usd|\\$': 100 },
  angle: { 'degrees?|deg|°': 1 },
};

const PATTERNS = Object.entries(TABLE).flatMap(([dimension, units]) =>
  Object.entries(units).map(([names, scale]) => ({
    names: new RegExp(`^(?:${names})$`, 'i'),
    unit: { dimension, scale: whole(scale) },
  })),
);

/**
 * The unit that the text names (`cm`, `hours`, `$`, `cm^2`, `km/h`, `miles per hour`), or null. Counted things
 * (`apples`) are no units.
 */
export function findUnit(text: string): Unit | null {
  const [over, under, more] = text.split(/\s*\/\s*|\s+per\s+/);
  if (over === undefined || more !== undefined) return null;
  const top = findPower(over);
  if (under === undefined) return top;
  const bottom = findPower(under);
  const scale = top && bottom && divideRational(top.scale, bottom.scale);
  return scale && { dimension: `${top.dimension}/${bottom.dimension}`, scale };
}

function findPower(text: string): Unit | null {
  const [, name = '', power = '1'] = /^(?:square |sq\.? )?(.+?)(?:\^([23]))?$/i.exec(text.trim()) ?? [];
  const times = /^(?:square|sq)\b/i.test(text.trim()) ? 2 : Number(power);
  const unit = PATTERNS.find(({ names }) => names.test(name))?.unit;
  const scale = unit && powerRational(unit.scale, whole(times));
  if (!unit || !scale) return null;
  return times === 1 ? unit : { dimension: `${unit.dimension}^${times}`, scale };
}
