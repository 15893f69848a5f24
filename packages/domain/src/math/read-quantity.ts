import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import { multiplyRational, type Rational } from './rational.ts';
import { findUnit } from './units.ts';

/** A value with its unit: `2 m` has the figure 2, the dimension `length` and the value 2000 (in millimetres). */
export type Quantity = { value: Rational; figure: Rational; dimension: string | null };

/** Reads normalised text that is one value, with or without a unit or a counted noun (`12 apples`); else null. */
export function readQuantity(text: string): Quantity | null {
  const money = /^(-?)\s*[$€£]\s*(.+)$/.exec(text);
  if (money?.[2]) {
    const figure = evaluateArithmetic(`${money[1] ?? ''}(${money[2]})`);
    return figure && { figure, value: figure, dimension: null };
  }
  const bare = evaluateArithmetic(text);
  if (bare) return { figure: bare, value: bare, dimension: null };
  const parts = /^(.*[\d)%])\s*([a-zA-Z°¢]+)(?:\s+[a-zA-Z ]+)?$/.exec(text);
  const figure = parts?.[1] ? evaluateArithmetic(parts[1]) : null;
  const word = parts?.[2] ?? '';
  if (!figure) return null;
  const unit = findUnit(word);
  if (unit) return { figure, value: multiplyRational(figure, unit.scale), dimension: unit.dimension };
  return word.length > 3 ? { figure, value: figure, dimension: null } : null;
}
