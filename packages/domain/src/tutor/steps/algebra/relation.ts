import type { Node } from './parse-expression.ts';
import { multiplyPolynomials, type Polynomial, subtractPolynomials, variablesOf } from './polynomial.ts';
import { numberOf, toFraction } from './to-fraction.ts';

export type RelationSign = '=' | '<' | '>' | '<=' | '>=';

/** An equation or inequality as written; `x = 2 or x = 3` has several alternatives, of which one holds. */
export type Relation = {
  alternatives: readonly { left: Node; right: Node }[];
  sign: RelationSign;
  /** Zero where the equation holds, and greater where the left side of an inequality is. */
  zero: Polynomial;
  variables: ReadonlySet<string>;
  /** Whether it says what a letter is: `x = 4`, `y = -2 or y = 1/3`. */
  solved: boolean;
  /** Whether it does so in a number that is not worked out any further: not `x = 8/2`. */
  settled: boolean;
};

/** Null when a side cannot be multiplied out, and for an inequality over an unknown. */
export function makeRelation(alternatives: Relation['alternatives'], sign: RelationSign): Relation | null {
  let zero: Polynomial | null = null;
  for (const { left, right } of alternatives) {
    const one = differenceOf(left, right, sign);
    zero = one && zero ? multiplyPolynomials(zero, one) : one;
    if (!zero) return null;
  }
  if (!zero || (sign !== '=' && alternatives.length > 1)) return null;
  const solved = alternatives.every(
    ({ left, right }) => left.kind === 'variable' && variablesOfNode(right).size === 0 && isPlain(right),
  );
  const settled = solved && alternatives.every(({ right }) => !isWhole(right));
  return { alternatives, sign, zero, variables: variablesOf(zero), solved, settled };
}

function differenceOf(left: Node, right: Node, sign: RelationSign): Polynomial | null {
  const [a, b] = [toFraction(left), toFraction(right)];
  if (!a || !b) return null;
  const under = multiplyPolynomials(a.under, b.under);
  const [one, other] = [multiplyPolynomials(a.over, b.under), multiplyPolynomials(b.over, a.under)];
  if (!under || !one || !other) return null;
  const difference = subtractPolynomials(one, other);
  if (sign === '=') return difference;
  const scale = under.size === 1 ? under.get('') : undefined;
  if (!scale) return null;
  return scale.n < 0n ? subtractPolynomials(other, one) : difference;
}

/** The letters in an expression as written, also those that cancel. */
export function variablesOfNode(node: Node): Set<string> {
  if (node.kind === 'number') return new Set();
  if (node.kind === 'variable') return new Set([node.name]);
  if ('inner' in node) return variablesOfNode(node.inner);
  return new Set([...variablesOfNode(node.left), ...variablesOfNode(node.right)]);
}

/** The numbers in some expressions, as written. */
export function numbersIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'number') return [`${node.value.n}/${node.value.d}`];
    if (node.kind === 'variable') return [];
    return numbersIn('inner' in node ? [node.inner] : [node.left, node.right]);
  });
}

/** A number as an answer has it: `4`, `-2`, `3/4`, `sqrt(5)`; not `8/2 - 1`, which is still work. */
function isPlain(node: Node): boolean {
  if (node.kind === 'negative') return isPlain(node.inner);
  if (node.kind === 'quotient') return node.left.kind === 'number' && node.right.kind === 'number';
  return node.kind === 'number' || node.kind === 'root';
}

/** `8/2`, which comes to a whole number. */
function isWhole(node: Node): boolean {
  if (node.kind === 'negative') return isWhole(node.inner);
  return node.kind === 'quotient' && numberOf(node)?.d === 1n;
}
