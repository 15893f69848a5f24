import { normaliseMath } from '../../../math/normalise-math.ts';
import type { Rational } from '../../../math/rational.ts';
import { type Node, parseExpression } from './parse-expression.ts';
import { readStatements } from './read-statements.ts';
import { type Relation, variablesOfNode } from './relation.ts';
import { solveSystem } from './solve-system.ts';

/** What the instructions ask to be worked on. */
export type Asked = {
  /** Equations and inequalities that are given. */
  relations: readonly Relation[];
  /** The expression to simplify, expand or factor, when there is just one. */
  expression: Node | null;
  /** Whether equals signs join equal expressions here, rather than state an equation to be solved. */
  rewriting: boolean;
  /** The one solution of a linear system that is given. */
  solution: ReadonlyMap<string, Rational> | null;
};

const LONGEST = 4000;
const REWRITE =
  /\b(?:simplify|expand|factori[sz]e|factor|rewrite|multiply out|collect|reduce|write (?:[a-z]+ ){0,4}as)\b/i;
const PROSE = /[\n:;,!?]|[.](?=\s|$)|\b(?!sqrt\b)[a-zA-Z]{2,}\b/;

/** Reads the equations and expressions out of an assignment's text. */
export function readAsked(instructions: string): Asked {
  const text = normaliseMath(instructions.slice(0, LONGEST));
  const relations = text
    .split(/\n|[.?!;:](?=\s|$)/)
    .flatMap((sentence) => readStatements(sentence.replace(/\b(?:if|let|when|where)\b/gi, ' : ')))
    .flatMap((one) => (one.kind === 'relation' && one.relation.variables.size > 0 ? [one.relation] : []));
  const expressions = REWRITE.test(text) && relations.length === 0 ? text.split(PROSE).flatMap(readExpression) : [];
  const equations = relations.filter((one) => one.sign === '=' && one.alternatives.length === 1);
  const system = relations.length >= 2 && equations.length === relations.length ? equations : [];
  const names = new Set(system.flatMap((one) => [...one.variables]));
  return {
    relations,
    expression: expressions.length === 1 ? (expressions[0] ?? null) : null,
    rewriting: expressions.length > 0,
    solution: names.size >= 2 && names.size === system.length ? solveSystem(system.map((one) => one.zero)) : null,
  };
}

function readExpression(piece: string): Node[] {
  const node = parseExpression(piece.trim());
  return node && node.kind !== 'variable' && variablesOfNode(node).size > 0 ? [node] : [];
}
