import type { Mistake } from './item-generator.ts';
import { figureText } from './write-maths.ts';

/** A mistake and what one who made it is told. A figure whose decimals do not end leads nowhere. */
export function slip(leadsTo: string | number | null, told: string): Mistake {
  return { leadsTo: typeof leadsTo === 'number' ? figureText(leadsTo) : leadsTo, told };
}
