import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import type { Rational } from '../../../math/rational.ts';
import { solveLinear } from '../../../math/solve-linear.ts';
import { solveSystem, variablesOf } from '../../../math/solve-system.ts';
import type { Solver } from './solver.ts';

const MATHS = '[-+*/^().\\d a-z]{1,60}?';
const FUNCTION = new RegExp(
  `^(?:if|let|given|given that|suppose|for|the function)?\\s*:?\\s*([fgh])\\(([a-z])\\) ?= ?(${MATHS})[,.;]?\\s*(?:then |and )?(?:what is|find|evaluate|calculate|determine|what's)(?: the value of)? \\1\\((-?\\d+(?:\\.\\d+)?(?:/\\d+)?)\\)\\s*[?.]?$`,
  'i',
);
const VALUE = new RegExp(
  `^(?:if|given|given that|let|suppose) (${MATHS}=${MATHS})(?:(?:,? and |, )(${MATHS}=${MATHS}))?,? (?:then )?(?:what is|find|what does|evaluate|determine)(?: the value of)? (${MATHS})(?: equal)?\\s*[?.]?$`,
  'i',
);
const AT = new RegExp(
  `^(?:what is|find|evaluate|calculate|determine)(?: the value of)?(?: the expression)? (${MATHS}) (?:when|if|for|where) (${MATHS}=${MATHS})(?:(?:,? and |, )(${MATHS}=${MATHS}))?\\s*[?.]?$`,
  'i',
);
const WORDS = /[a-z]{3,}/i;

/** A function at a place, and an expression of unknowns that equations fix. */
export const functions: Solver = (text) => {
  const [, , name = '', body = '', place = ''] = FUNCTION.exec(text) ?? [];
  if (body !== '' && !WORDS.test(body)) {
    const at = evaluateArithmetic(place);
    const value = at && evaluateArithmetic(body.trim(), { [name]: at });
    return value && { value, unit: null };
  }
  const given = VALUE.exec(text);
  const asked = AT.exec(text);
  const [expression = '', first = '', second] = given
    ? [given[3], given[1], given[2]]
    : asked
      ? [asked[1], asked[2], asked[3]]
      : [];
  if (expression === '' || [expression, first, second ?? ''].some((part) => WORDS.test(part))) return null;
  const known = solve(first.trim(), second?.trim());
  const value = known && evaluateArithmetic(expression.trim(), known);
  return value && { value, unit: null };
};

function solve(first: string, second: string | undefined): Record<string, Rational> | null {
  if (second === undefined) {
    const only = solveLinear(first);
    return only?.sign === '=' ? { [only.variable]: only.root } : null;
  }
  const apart = [solveLinear(first), solveLinear(second)];
  const [a, b] = apart;
  if (a && b) return a.variable === b.variable ? null : { [a.variable]: a.root, [b.variable]: b.root };
  const both = variablesOf(`${first} ${second}`).length === 2 ? solveSystem(first, second) : null;
  return both && Object.fromEntries(both.map(({ variable, root }) => [variable, root]));
}
