import { type Rational, whole } from './rational.ts';

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

/** The unit that a word names (`cm`, `hours`, `$`), or null. Counted things (`apples`) are no units. */
export function findUnit(word: string): Unit | null {
  return PATTERNS.find(({ names }) => names.test(word))?.unit ?? null;
}
