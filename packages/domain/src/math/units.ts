import { divideRational, powerRational, type Rational, whole } from './rational.ts';

/** A unit of a dimension and how many of the dimension's smallest listed unit it is. */
export type Unit = { dimension: string; scale: Rational };

/** Exact by definition, so that inches and centimetres are one dimension: an inch is 25.4 mm, a pound 453.59237 g. */
const TABLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    'mm|millimetres?|millimeters?': 10,
    'cm|centimetres?|centimeters?': 100,
    'dm|decimetres?|decimeters?': 1000,
    'm|metres?|meters?': 10_000,
    'km|kilometres?|kilometers?': 10_000_000,
    'in|inch|inches': 254,
    'ft|foot|feet': 3048,
    'yd|yards?': 9144,
    'mi|miles?': 16_093_440,
  },
  mass: {
    'mg|milligrams?': 1_000_000,
    'g|grams?': 1_000_000_000,
    'kg|kilograms?|kilos?': 1_000_000_000_000,
    't|tonnes?': 1_000_000_000_000_000,
    'oz|ounces?': 28_349_523_125,
    'lbs?|pounds?': 453_592_370_000,
  },
  volume: {
    'ml|millilitres?|milliliters?': 10_000_000,
    'cl|centilitres?|centiliters?': 100_000_000,
    'l|litres?|liters?': 10_000_000_000,
    'cups?': 2_365_882_365,
    'pints?|pt': 4_731_764_730,
    'quarts?|qt': 9_463_529_460,
    'gallons?|gal': 37_854_117_840,
  },
  time: {
    's|secs?|seconds?': 1,
    'mins?|minutes?': 60,
    'h|hrs?|hours?': 3600,
    'days?': 86_400,
    'weeks?': 604_800,
    'fortnights?': 1_209_600,
  },
  calendar: { 'months?': 1, 'years?|yrs?': 12, 'decades?': 120, 'century|centuries': 1200 },
  money: { 'cents?|¢': 1, 'dollars?|usd|\\$': 100 },
  angle: { 'degrees?|deg|°': 1 },
};
/** Written as one word. */
const RATES: Readonly<Record<string, string>> = { mph: 'miles/h', kph: 'km/h', kmh: 'km/h', mps: 'm/s' };

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
  const [over, under, more] = (RATES[text.trim().toLowerCase()] ?? text).split(/\s*\/\s*|\s+per\s+/);
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
