import {
  addRational,
  divideRational,
  multiplyRational,
  negateRational,
  parseDecimal,
  powerRational,
  type Rational,
  rational,
  subtractRational,
} from './rational.ts';

/** Values for single-letter variables, for testing steps at points. */
export type Bindings = Readonly<Record<string, Rational>>;

const MAX_LENGTH = 400;

/**
 * Exact value of normalised arithmetic (`normaliseMath`): + - * / ^ ( ) %, juxtaposition (`2(3)`, `2x`), square roots
 * of squares. Null for anything else, division by zero and absurd powers; never a rounded value.
 */
export function evaluateArithmetic(text: string, bindings: Bindings = {}): Rational | null {
  if (text.length > MAX_LENGTH) return null;
  const tokens = text.match(/\d+(?:\.\d+)?|\.\d+|sqrt|[a-zA-Z]|\S/g) ?? [];
  const reader = { tokens, at: 0, depth: 0, bindings };
  const value = readSum(reader);
  return value && reader.at === tokens.length ? value : null;
}

type Reader = { tokens: readonly string[]; at: number; depth: number; bindings: Bindings };

function readSum(reader: Reader): Rational | null {
  let value = readProduct(reader);
  for (let sign = reader.tokens[reader.at]; value && (sign === '+' || sign === '-'); sign = reader.tokens[reader.at]) {
    reader.at += 1;
    const next = readProduct(reader);
    if (!next) return null;
    value = sign === '+' ? addRational(value, next) : subtractRational(value, next);
  }
  return value;
}

function readProduct(reader: Reader): Rational | null {
  let value = readSigned(reader);
  while (value) {
    const sign = reader.tokens[reader.at];
    const juxtaposed = sign !== undefined && (sign === '(' || /^[a-zA-Z]/.test(sign));
    if (sign !== '*' && sign !== '/' && !juxtaposed) return value;
    if (!juxtaposed) reader.at += 1;
    const next = readSigned(reader);
    if (!next) return null;
    value = sign === '/' ? divideRational(value, next) : multiplyRational(value, next);
  }
  return value;
}

function readSigned(reader: Reader): Rational | null {
  const sign = reader.tokens[reader.at];
  if (sign !== '-' && sign !== '+') return readPower(reader);
  reader.at += 1;
  reader.depth += 1;
  const value = reader.depth > 40 ? null : readSigned(reader);
  reader.depth -= 1;
  return value && sign === '-' ? negateRational(value) : value;
}

function readPower(reader: Reader): Rational | null {
  const base = readAtom(reader);
  if (!base || reader.tokens[reader.at] !== '^') return base;
  reader.at += 1;
  const power = readSigned(reader);
  return power && powerRational(base, power);
}

function readAtom(reader: Reader): Rational | null {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  let value: Rational | null = null;
  if (token === '(') value = readBracket(reader);
  else if (token === 'sqrt' && reader.tokens[reader.at] === '(') {
    reader.at += 1;
    const inner = readBracket(reader);
    value = inner && squareRoot(inner);
  } else if (token !== undefined && /^[\d.]/.test(token)) value = parseDecimal(token);
  else if (token !== undefined) value = reader.bindings[token] ?? null;
  while (value && reader.tokens[reader.at] === '%') {
    reader.at += 1;
    value = divideRational(value, { n: 100n, d: 1n });
  }
  return value;
}

function readBracket(reader: Reader): Rational | null {
  if (reader.depth > 40) return null;
  reader.depth += 1;
  const value = readSum(reader);
  reader.depth -= 1;
  if (reader.tokens[reader.at] !== ')') return null;
  reader.at += 1;
  return value;
}

function squareRoot(value: Rational): Rational | null {
  const n = wholeRoot(value.n);
  const d = wholeRoot(value.d);
  return n === null || d === null ? null : rational(n, d);
}

/** Newton's method on whole numbers; null when the number is not a square. */
function wholeRoot(value: bigint): bigint | null {
  if (value < 0n) return null;
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (let next = (root + value / root) / 2n; next < root; next = (root + value / root) / 2n) root = next;
  return root * root === value ? root : null;
}
