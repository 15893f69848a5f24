import { type Node, parseExpression } from './parse-expression.ts';
import { makeRelation, type Relation, type RelationSign, variablesOfNode } from './relation.ts';

/** What a line of work says: equations and inequalities, and expressions that stand alone. */
export type Statement = { kind: 'relation'; relation: Relation } | { kind: 'expression'; node: Node };

const LONGEST = 400;
const MOST_PIECES = 12;
/** Lines that try, ask, define or look back say nothing that has to follow. */
const HEDGED =
  /\b(?:if|try|tried|trying|suppose|let|lets|let's|assume|guess|maybe|perhaps|not|isn't|doesn't|wrong|instead|check|checking|test|plug|when|where|should|would|could|cannot|can't|never|call|example|like)\b|\?|!=|≈|~/i;
const RATIO = /\b(?:\d+|[a-zA-Z])(?::| : )(?:\d|[a-zA-Z]\b)/;
/** `f(3) = 7`, `P(A) = 1/2`: the bracket holds what the function is of. */
const FUNCTION = /(?<![a-zA-Z])[fghFGHPEV]\s?\(/;
/** `n = 3: 2n + 1 = 7` is one row of a table. */
const CASE = /^\s*[a-zA-Z]\s*=\s*-?[\d./]+\s*:/;
const LABEL = /^\s*(?:\(?(?:\d{1,2}|[a-h])\)|\d{1,2}[.:](?=\s)|[-*•](?=\s))\s*/;
const WORDS = /\b(?!(?:sqrt|or|and)\b)[a-zA-Z]{2,}\b|[:;!]|[.](?=\s|$)/;

/** Whether the line begins a problem of its own: `2)`, `b.`, `Problem 3`. */
export function startsProblem(maths: string): boolean {
  return /^\s*(?:\(?(?:\d{1,2}|[a-h])\)\s|\d{1,2}[.:]\s|(?:problem|question|exercise|part|number|q)\s*\d)/i.test(maths);
}

/** The statements of a normalised line, in order; what cannot be read is left out. */
export function readStatements(maths: string): Statement[] {
  if (maths.length > LONGEST || HEDGED.test(maths) || RATIO.test(maths) || FUNCTION.test(maths)) return [];
  if (CASE.test(maths)) return [];
  const pieces = maths.replace(LABEL, '').split(WORDS).slice(0, MOST_PIECES);
  return pieces.flatMap((piece) => readPiece(piece.trim()));
}

/** Whether there is nothing but mathematics in the line. */
export function isBareMaths(maths: string): boolean {
  return !/\b(?!(?:sqrt|or|and)\b)[a-zA-Z]{2,}\b/.test(maths);
}

function readPiece(piece: string): Statement[] {
  if (/^=[^=<>]+$/.test(piece)) return readChain(piece.slice(1).trim());
  const parts = piece
    .replace(/^[aI]\s+(?=[\d(])/, '')
    .split(/\s*,\s*|\s+or\s+|\s+and\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > MOST_PIECES) return [];
  const named = parts.map((part, index) => (/[=<>]/.test(part) || index === 0 ? part : nameLike(parts[0] ?? '', part)));
  const relations = named.map(readChain);
  const alternatives = parts.length > 1 ? joinAlternatives(relations) : null;
  if (alternatives) return [{ kind: 'relation', relation: alternatives }];
  return relations.flat();
}

/** `3` after `x = 2` means `x = 3`. */
function nameLike(first: string, part: string): string {
  const name = /^([a-zA-Z]\s*=)/.exec(first)?.[1];
  return name ? `${name} ${part}` : part;
}

/** The cases of one unknown as one relation; null when they are not cases. */
function joinAlternatives(parts: readonly Statement[][]): Relation | null {
  const all = parts.flat();
  const relations = all.flatMap((one) => (one.kind === 'relation' ? [one.relation] : []));
  if (all.length !== parts.length || relations.length !== parts.length) return null;
  const names = new Set(relations.flatMap((one) => [...one.variables]));
  if (names.size !== 1 || relations.some((one) => one.sign !== '=' || one.variables.size !== 1)) return null;
  return makeRelation(
    relations.flatMap((one) => one.alternatives),
    '=',
  );
}

/** `a = b = c` as `a = b` and `b = c`; an expression alone as it is. */
function readChain(part: string): Statement[] {
  const pieces = part.split(/(<=|>=|=|<|>)/).map((one) => one.trim());
  const sides = pieces.filter((_, index) => index % 2 === 0);
  const signs = pieces.filter((_, index) => index % 2 === 1) as RelationSign[];
  if (signs.length === 0) {
    const node = parseExpression(part);
    return node && variablesOfNode(node).size > 0 ? [{ kind: 'expression', node }] : [];
  }
  return signs.flatMap((sign, index): Statement[] => {
    const relation = readRelation(sides[index] ?? '', sign, sides[index + 1] ?? '');
    return relation ? [{ kind: 'relation', relation }] : [];
  });
}

function readRelation(left: string, sign: RelationSign, right: string): Relation | null {
  const both = `${left}=${right}`.includes('±');
  const versions = both ? ['+', '-'] : ['+'];
  const alternatives = versions.flatMap((version) => {
    const [a, b] = [left, right].map((side) =>
      parseExpression(side.replace(/^±/, version === '+' ? '' : '-').replaceAll('±', version)),
    );
    return a && b ? [{ left: a, right: b }] : [];
  });
  return alternatives.length === versions.length ? makeRelation(alternatives, sign) : null;
}
