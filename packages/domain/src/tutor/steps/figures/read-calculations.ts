import { type Rational, sameRational } from '../../../math/rational.ts';
import {
  type Calculation,
  type Expression,
  evaluateExpression,
  type Figure,
  figuresOf,
  type Operation,
} from './calculation.ts';
import { type FigureToken, tokeniseFigures } from './tokenise-figures.ts';

/** More words than this between a figure and its sign are a sentence, not a unit. */
const LONGEST_UNIT = 8;
const DEEPEST = 12;
const DETERMINER = /^(?:a|the|his|her|their|its|my|our|another|about)$/;
/** `2 hours 30 minutes` is one quantity, so its 30 begins no calculation. */
const MIXED = /^(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|years?|ft|foot|feet|lbs?|pounds?|meters?|metres?)$/;

/**
 * The calculations in a normalised line, in order: `4 boxes x 6 eggs = 24 eggs`, `3 + 4 = 7`, both links of
 * `2 x 3 + 1 = 6 + 1 = 7`. A calculation without a stated result (`so that is 3 x 4`) is read as well. Letters that
 * stand for unknowns, clock times and what cannot be read end a calculation.
 */
export function readCalculations(line: string): Calculation[] {
  const tokens = tokeniseFigures(line);
  const found: Calculation[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reader: Reader = { tokens, at, depth: 0 };
    const first = canStart(tokens, at) ? readSum(reader) : null;
    if (!first) {
      at += 1;
      continue;
    }
    const already = found.length;
    const end = Math.max(readChain(reader, first, found), at + 1);
    if (hasFigureBefore(tokens, at)) for (const one of found.slice(already)) one.trailing = true;
    at = end;
  }
  return found;
}

type Reader = { readonly tokens: readonly FigureToken[]; at: number; depth: number };

/** Reads the links after the first expression; returns where the last one begins to be something else. */
function readChain(reader: Reader, first: Expression, found: Calculation[]): number {
  let left = first;
  let after = reader.at;
  while (isSign(reader.tokens[reader.at], '=')) {
    reader.at += 1;
    const right = readSum(reader);
    if (!right) break;
    const value = evaluateExpression(right);
    if (left.kind === 'operation' && value) add(found, left, value, right);
    left = right;
    after = reader.at;
    if (!isSign(reader.tokens[reader.at], '=')) {
      if (right.kind === 'operation' && first.kind === 'figure') addUnstated(found, right);
      return after;
    }
  }
  if (left === first && first.kind === 'operation') addUnstated(found, first);
  return after;
}

/** In the run-on `3 x 4 = 12 + 1 = 13` the first link comes to its 12, not to the 13 of the whole right side. */
function add(found: Calculation[], expression: Operation, value: Rational, right: Expression): void {
  const [first] = figuresOf(right);
  const own = evaluateExpression(expression);
  const runOn = right.kind === 'operation' && own && first && sameRational(own, first.value);
  const last = right.kind === 'figure' ? right : null;
  const result = runOn ? own : value;
  const fraction = right.kind === 'operation' && right.sign === '/';
  found.push({
    expression,
    result,
    percent: last?.percent ?? false,
    fraction,
    stated: true,
    trailing: false,
    unit: last?.unit ?? '',
  });
}

function addUnstated(found: Calculation[], expression: Expression): void {
  const value = evaluateExpression(expression);
  if (expression.kind !== 'operation' || !value) return;
  found.push({ expression, result: value, percent: false, fraction: false, stated: false, trailing: false, unit: '' });
}

const CLAUSE =
  /^(?:is|are|was|were|be|so|because|since|then|therefore|thus|hence|have|has|had|gets?|got|makes?|made|gives?|equals?|means|and|if|that|which|need|needs|costs?|spends?|spent|earns?|earned|pays?|paid|now|total)$/;

/** Whether another figure stands before the calculation in its clause: `add 20 to the 29 + 24 = 73`. */
function hasFigureBefore(tokens: readonly FigureToken[], start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'sign' && token.text === '=')) return false;
    if (token.kind === 'word' ? CLAUSE.test(token.text) : /^[,;:.!?]$/.test(token.text)) return false;
    if (/\d/.test(token.text)) return true;
  }
  return false;
}

function canStart(tokens: readonly FigureToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (isSign(token, '-') && before && !isSign(before, '=')) return false;
  if (token?.kind !== 'number' && !isSign(token, '(') && !isSign(token, '-')) return false;
  if (isGroupedFurther(tokens, at)) return false;
  if (before?.kind === 'word' && MIXED.test(before.text) && tokens[at - 2]?.kind === 'number') return false;
  if (before?.kind === 'stop') return !/[\da-zA-Z]/.test(before.text);
  return before?.kind !== 'sign' || before.text === '=' || before.text === '(';
}

/** `400` in `14, 400`: the rest of a figure with a space in it. */
function isGroupedFurther(tokens: readonly FigureToken[], at: number): boolean {
  const [figure, comma, token] = tokens.slice(Math.max(0, at - 2), at + 1);
  return figure?.kind === 'number' && comma?.text === ',' && token?.kind === 'number' && /^\d{3}$/.test(token.text);
}

function readSum(reader: Reader): Expression | null {
  let left = readProduct(reader);
  while (left) {
    const token = reader.tokens[reader.at];
    if (!isSign(token, '+') && !isSign(token, '-')) return left;
    const back = reader.at;
    reader.at += 1;
    const right = readProduct(reader);
    if (!right) {
      reader.at = back;
      return null;
    }
    left = { kind: 'operation', sign: token.text === '+' ? '+' : '-', left, right };
  }
  return null;
}

function readProduct(reader: Reader): Expression | null {
  let left = readFigure(reader);
  while (left) {
    const token = reader.tokens[reader.at];
    const inner = reader.tokens[reader.at + 1];
    const juxtaposed = isSign(token, '(') && (inner?.kind === 'number' || isSign(inner, '(') || isSign(inner, '-'));
    if (!isSign(token, '*') && !isSign(token, '/') && !juxtaposed) return left;
    if (!juxtaposed) reader.at += 1;
    const right = readFigure(reader);
    if (!right) return null;
    left = { kind: 'operation', sign: token?.text === '/' ? '/' : '*', left, right };
  }
  return null;
}

function readFigure(reader: Reader): Expression | null {
  const article = reader.tokens[reader.at];
  if (article?.kind === 'word' && DETERMINER.test(article.text)) reader.at += 1;
  const token = reader.tokens[reader.at];
  if (isSign(token, '-')) {
    reader.at += 1;
    const inner = readFigure(reader);
    return inner?.kind === 'figure' ? { ...inner, value: { n: -inner.value.n, d: inner.value.d } } : null;
  }
  if (isSign(token, '(')) {
    if (reader.depth >= DEEPEST) return null;
    reader.at += 1;
    reader.depth += 1;
    const inner = readSum(reader);
    reader.depth -= 1;
    if (!inner || !isSign(reader.tokens[reader.at], ')')) return null;
    reader.at += 1;
    skipUnit(reader);
    return inner;
  }
  if (token?.kind !== 'number') return null;
  reader.at += 1;
  const figure: Figure = { kind: 'figure', value: token.value, percent: token.percent, unit: '' };
  figure.unit = skipUnit(reader);
  return figure;
}

/** Passes over the words behind a figure when a sign comes after them; tells what they were either way. */
function skipUnit(reader: Reader): string {
  const words: string[] = [];
  let at = reader.at;
  for (
    let token = reader.tokens[at];
    token?.kind === 'word' && words.length < LONGEST_UNIT;
    token = reader.tokens[at]
  ) {
    words.push(token.text);
    at += 1;
  }
  const next = reader.tokens[at];
  if (next?.kind === 'sign' && next.text !== '(') reader.at = at;
  return words.join(' ');
}

function isSign<S extends string>(
  token: FigureToken | undefined,
  text: S,
): token is Extract<FigureToken, { kind: 'sign' }> {
  return token?.kind === 'sign' && token.text === text;
}
