/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyStem } from '../../parts/empty-parts.ts';

/** The number with its unit and how far off still counts: `2.5 km (0.1 either way)`. */
export function describeNumericKey({ key, unit, tolerance, toleranceIn }: ItemOf<'numeric'>): string {
  const value = unit === null ? key : `${key} ${unit.text}`;
  if (/^-?[0.]+$/.test(tolerance)) return value;
  return `${value} (${tolerance}${toleranceIn === 'percent' ? '%' : ''} either way)`;
}

/** A number to write, exact and without a unit. */
export function emptyNumeric(id: string): ItemOf<'numeric'> {
  return { ...emptyStem(id), kind: 'numeric', key: '', tolerance: '0', toleranceIn: 'units', unit: null };
}
