import type { PracticeFigures } from '../practice-kind.ts';

/** A figure of the problem; the templates name each place that is read here. */
export function figure(figures: PracticeFigures, name: string): number {
  const value = figures[name];
  if (value === undefined) throw new Error(`A practice problem has no place named ${name}.`);
  return value;
}

/** The greatest common divisor of positive whole numbers. */
export function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** `3/4` in lowest terms, `2` when it is whole. */
export function fraction(n: number, d: number): string {
  const common = commonDivisor(Math.abs(n), Math.abs(d));
  return d / common === 1 ? `${n / common}` : `${n / common}/${d / common}`;
}
