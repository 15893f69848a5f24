import {
  divideRational,
  multiplyRational,
  negateRational,
  type Rational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { type Polynomial, variablesOf } from './polynomial.ts';

/** The one solution of a system of linear equations (each polynomial is zero); null when there is none or many. */
export function solveSystem(equations: readonly Polynomial[]): Map<string, Rational> | null {
  const names = [...new Set(equations.flatMap((one) => [...variablesOf(one)]))].sort();
  const linear = equations.every((one) => [...one.keys()].every((key) => key.length <= 1));
  if (!linear || names.length === 0 || names.length > 4 || equations.length > 6) return null;
  const rows = equations.map((one) => [...names, ''].map((name) => one.get(name) ?? whole(0)));
  for (const column of names.keys()) {
    const at = rows.findIndex((row, index) => index >= column && row[column]?.n !== 0n);
    const [pivot] = at < 0 ? [] : rows.splice(at, 1);
    const lead = pivot?.[column];
    if (!pivot || !lead) return null;
    const scaled = pivot.map((value) => divideRational(value, lead) ?? value);
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? whole(0);
      rows[index] = row.map((value, k) => subtractRational(value, multiplyRational(factor, scaled[k] ?? whole(0))));
    }
    rows.splice(column, 0, scaled);
  }
  if (rows.slice(names.length).some((row) => row.some((value) => value.n !== 0n))) return null;
  return new Map(names.map((name, index) => [name, negateRational(rows[index]?.at(-1) ?? whole(0))]));
}
