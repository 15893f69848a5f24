import { absRational, divideRational, sameRational, whole } from '../../math/rational.ts';
import type { Node } from './algebra/parse-expression.ts';
import type { Asked } from './algebra/read-asked.ts';
import type { Statement } from './algebra/read-statements.ts';
import { numbersIn, type Relation, variablesOfNode } from './algebra/relation.ts';

/**
 * Whether all that a line says of its unknowns may be a guess: a value that is not worked out from the figures of the
 * task, or one in disguise.
 */
export function isGuess(statements: readonly Statement[], asked: Asked): boolean {
  const said = statements.flatMap((one) => (one.kind === 'relation' ? [one.relation] : []));
  const unknown = said.filter((one) => one.variables.size > 0);
  const given = numbersOf(asked.relations);
  return unknown.length > 0 && unknown.every((one) => one.solved || isMadeUp(one, given) || isDisguised(one, asked));
}

/** `x = 2 + 2`: a sum that is not of figures of the task. */
function isMadeUp({ alternatives }: Relation, given: readonly string[]): boolean {
  return alternatives.every(({ left, right }) => {
    const rest = [...given];
    const taken = numbersIn([right]).every((value) => rest.includes(value) && rest.splice(rest.indexOf(value), 1));
    return left.kind === 'variable' && variablesOfNode(right).size === 0 && !taken;
  });
}

/**
 * `x - 4 = 0`, `3x = 12`, `x^2 = 16` for an equation with `2x`: neither its unknown, counted together, nor its figures
 * come from the task. Multiplying a fraction away is a step.
 */
function isDisguised(relation: Relation, { relations: [only, ...more], solution }: Asked): boolean {
  if (!only || more.length > 0 || solution || relation.variables.size !== 1) return false;
  const [name = ''] = relation.variables;
  const [said, wanted] = [relation, only].map((one) => one.zero.get(name));
  if ([...only.zero.keys()].some((key) => key.length > 1)) return false;
  if (!wanted || !said || relation.zero.size > 2) return [...relation.zero.keys()].some((key) => key.length > 1);
  const ratio = divideRational(said, wanted);
  const scale = ratio && absRational(ratio);
  if (!scale || sameRational(scale, whole(1))) return false;
  const given = numbersOf([only]);
  if (wanted.d !== 1n && scale.d === 1n) return false;
  const figures = numbersOf([relation]).filter((value) => value !== '0/1');
  return figures.length < 2 || !figures.every((value) => given.includes(value));
}

function numbersOf(relations: readonly Relation[]): string[] {
  return relations.flatMap((one) => one.alternatives.flatMap(({ left, right }) => numbersIn([left, right])));
}

/** Far from being solved. */
const FAR = 99;

/**
 * How many operations still stand around the unknown: 0 for `x = 4`, 1 for `2x = 8` and for a product that is zero, many
 * where the unknown stands in several places. A result after a line that is no nearer than the task is a guess.
 */
export function operationsLeft({ alternatives }: Relation): number {
  return Math.max(...alternatives.map(({ left, right }) => around(left, right)));
}

function around(left: Node, right: Node): number {
  const [inLeft, inRight] = [left, right].map(occurrences);
  if (inLeft && inRight) return FAR;
  const [side, other] = inLeft ? [left, right] : [right, left];
  const isZero = other.kind === 'number' && other.value.n === 0n;
  if (isZero && side.kind === 'product') return 1;
  return occurrences(side) === 1 ? depthOf(side) : FAR;
}

function occurrences(node: Node): number {
  if (node.kind === 'number') return 0;
  if (node.kind === 'variable') return 1;
  if ('inner' in node) return occurrences(node.inner);
  return occurrences(node.left) + occurrences(node.right);
}

function depthOf(node: Node): number {
  if (node.kind === 'number' || node.kind === 'variable') return 0;
  if ('inner' in node) return 1 + depthOf(node.inner);
  return 1 + (occurrences(node.left) > 0 ? depthOf(node.left) : depthOf(node.right));
}
