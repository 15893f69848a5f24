import { parseDecimal, type Rational, rational } from '../../../math/rational.ts';

/** An algebraic expression as it is written: nothing is simplified, so that slips can be looked for in its parts. */
export type Node =
  | { kind: 'number'; value: Rational }
  | { kind: 'variable'; name: string }
  | { kind: 'negative' | 'root'; inner: Node }
  | { kind: 'sum' | 'difference' | 'product' | 'quotient' | 'power'; left: Node; right: Node };

const LONGEST = 200;
const DEEPEST = 24;
const TOKEN = /\d+(?:\.\d+)?|\.\d+|sqrt|[a-zA-Z]|\S/g;

/**
 * Reads a normalised expression (`normaliseMath`) with single-letter variables; null for anything else, however nearly
 * it is one.
 */
export function parseExpression(text: string): Node | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const reader: Reader = { tokens: text.match(TOKEN) ?? [], at: 0, depth: 0 };
  const node = readSum(reader);
  return node && reader.at === reader.tokens.length ? node : null;
}

type Reader = { readonly tokens: readonly string[]; at: number; depth: number };

function readSum(reader: Reader): Node | null {
  let left = readProduct(reader);
  for (let sign = reader.tokens[reader.at]; left && (sign === '+' || sign === '-'); sign = reader.tokens[reader.at]) {
    reader.at += 1;
    const right = readProduct(reader);
    if (!right) return null;
    left = { kind: sign === '+' ? 'sum' : 'difference', left, right };
  }
  return left;
}

function readProduct(reader: Reader): Node | null {
  let left = readSigned(reader);
  while (left) {
    const sign = reader.tokens[reader.at];
    const beside = sign !== undefined && (sign === '(' || /^[a-zA-Z]/.test(sign));
    if (sign !== '*' && sign !== '/' && !beside) return left;
    if (beside && left.kind === 'quotient' && !isFraction(left)) return null;
    if (!beside) reader.at += 1;
    const right = beside ? readPower(reader) : readSigned(reader);
    if (!right) return null;
    left = { kind: sign === '/' ? 'quotient' : 'product', left, right };
  }
  return null;
}

/** `3/4` before a letter or bracket is a coefficient; `15/(x + 2)(x - 2)` may mean either and is not read. */
function isFraction({ left, right }: Extract<Node, { left: Node }>): boolean {
  return left.kind === 'number' && right.kind === 'number';
}

function readSigned(reader: Reader): Node | null {
  const sign = reader.tokens[reader.at];
  if (sign !== '-' && sign !== '+') return readPower(reader);
  if (reader.depth >= DEEPEST) return null;
  reader.at += 1;
  reader.depth += 1;
  const inner = readSigned(reader);
  reader.depth -= 1;
  return inner && sign === '-' ? { kind: 'negative', inner } : inner;
}

function readPower(reader: Reader): Node | null {
  const left = readAtom(reader);
  if (!left || reader.tokens[reader.at] !== '^') return left;
  reader.at += 1;
  const right = readSigned(reader);
  return right && { kind: 'power', left, right };
}

function readAtom(reader: Reader): Node | null {
  const token = reader.tokens[reader.at];
  if (token === undefined) return null;
  reader.at += 1;
  if (token === '(') return readBracket(reader);
  if (token === 'sqrt') {
    if (reader.tokens[reader.at] !== '(') return null;
    reader.at += 1;
    const inner = readBracket(reader);
    return inner && { kind: 'root', inner };
  }
  if (/^[a-zA-Z]$/.test(token)) return { kind: 'variable', name: token };
  return readNumber(reader, token);
}

function readNumber(reader: Reader, token: string): Node | null {
  let value = parseDecimal(token);
  if (value && reader.tokens[reader.at] === '%') {
    reader.at += 1;
    value = rational(value.n, value.d * 100n);
  }
  return value && { kind: 'number', value };
}

function readBracket(reader: Reader): Node | null {
  if (reader.depth >= DEEPEST) return null;
  reader.depth += 1;
  const inner = readSum(reader);
  reader.depth -= 1;
  if (!inner || reader.tokens[reader.at] !== ')') return null;
  reader.at += 1;
  return inner;
}
