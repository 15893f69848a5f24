import type { Rational } from '../../../math/rational.ts';
import { type Expression, evaluateExpression, type Figure, figuresOf, type Operation } from './calculation.ts';

const SIGNS: readonly Operation['sign'][] = ['+', '-', '*', '/'];
const MOST_OPERATIONS = 6;

/**
 * What a calculation comes to after one small change: another sign, sides swapped, a part left out, one figure replaced
 * with a known one, or one known figure more. `formulas` are the values of its figures.
 */
export function editCalculation(
  expression: Operation,
  formulas: ReadonlyMap<Figure, Rational>,
  known: readonly Rational[],
): Rational[] {
  const restructured = restructure(expression).map((edited) => evaluateExpression(edited, formulas));
  const replaced = figuresOf(expression).flatMap((figure) =>
    known.map((value) => evaluateExpression(expression, new Map([...formulas, [figure, value]]))),
  );
  const result = evaluateExpression(expression, formulas);
  const extended = result
    ? known.flatMap((value) =>
        SIGNS.map((sign) =>
          evaluateExpression({ kind: 'operation', sign, left: asFigure(result), right: asFigure(value) }),
        ),
      )
    : [];
  return [...restructured, ...replaced, ...extended].filter((value) => value !== null);
}

/** The expression with one of its operations changed, swapped or left out. */
function restructure(node: Expression): Expression[] {
  if (node.kind === 'figure') return [];
  const { left, right, sign } = node;
  const here: Expression[] = [
    left,
    right,
    ...SIGNS.filter((one) => one !== sign).map((one) => ({ ...node, sign: one })),
  ];
  if (sign === '-' || sign === '/') here.push({ ...node, left: right, right: left });
  const inside = [
    ...restructure(left).map((edited) => ({ ...node, left: edited })),
    ...restructure(right).map((edited) => ({ ...node, right: edited })),
  ];
  return [...here, ...inside].slice(0, MOST_OPERATIONS * 7);
}

function asFigure(value: Rational): Figure {
  return { kind: 'figure', value, percent: false, unit: '' };
}
