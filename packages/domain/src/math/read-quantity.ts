import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import { multiplyRational, type Rational } from './rational.ts';
import { findUnit, type Unit } from './units.ts';

/** A value with its unit: `2 m` has the figure 2, the dimension `length` and the value 2000 (in millimetres). */
export type Quantity = { value: Rational; figure: Rational; dimension: string | null };

/** Reads normalised text that is one value, with or without a unit or a counted noun (`12 apples`); else null. */
export function readQuantity(text: string): Quantity | null {
  const money = /^(-?)\s*[$€£]\s*(.+)$/.exec(text);
  if (money?.[2]) return withUnit(evaluateArithmetic(`${money[1] ?? ''}(${money[2]})`), findUnit('$'));
  const bare = evaluateArithmetic(text);
  if (bare) return withUnit(bare, null);
  const [, number = '', unitText = ''] = /^(.*?[\d)%])\s*([a-zA-Z°¢][a-zA-Z°¢ /^\d]*)$/.exec(text) ?? [];
  const figure = evaluateArithmetic(number);
  if (!figure) return null;
  const unit = findUnit(unitText.trim());
  if (unit) return withUnit(figure, unit);
  const noun = unitText.split(' ')[0] ?? '';
  return /^[a-zA-Z ]+$/.test(unitText) && noun.length > 3 ? withUnit(figure, findUnit(noun)) : null;
}

function withUnit(figure: Rational | null, unit: Unit | null): Quantity | null {
  if (!figure) return null;
  if (!unit) return { figure, value: figure, dimension: null };
  return { figure, value: multiplyRational(figure, unit.scale), dimension: unit.dimension };
}
