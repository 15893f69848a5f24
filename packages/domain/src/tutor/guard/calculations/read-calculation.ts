import {
  addRational,
  divideRational,
  multiplyRational,
  negateRational,
  parseDecimal,
  type Rational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { between, factorial, functions, indexed } from './functions.ts';
import type { Token } from './read-tokens.ts';
import { raise } from './take-root.ts';

/** What a calculation comes to (two values with a ±), and its form, blind to how it is written; a bare figure has none. */
type Read = { values: readonly Rational[]; form: string; done: boolean; at: number };

/** Nobody nests deeper, or says more ± in one calculation. */
const DEEPEST = 24;
const MOST_VALUES = 4;
/** The form of what is longer than anybody writes; it counts as said by nobody. */
const LONG = '…';
const LONGEST_FORM = 400;
/** Words that are no unit of the figure before them. */
const NO_UNIT = new Set(
  'and or of is are was were be to in on at by for from with than then as so if not but the an it that this you we get into when which what how per'.split(
    ' ',
  ),
);

type Reader = { tokens: readonly Token[]; depth: number; inArguments: boolean; forms: string[] };

const OPERATIONS: Readonly<Record<string, (a: Rational, b: Rational) => (Rational | null)[]>> = {
  '+': (a, b) => [addRational(a, b)],
  '-': (a, b) => [subtractRational(a, b)],
  '±': (a, b) => [addRational(a, b), subtractRational(a, b)],
  '*': (a, b) => [multiplyRational(a, b)],
  '/': (a, b) => [divideRational(a, b)],
  '^': (a, b) => [raise(a, b)],
  ...Object.fromEntries(
    Object.entries(between).map(([name, apply]) => [name, (a: Rational, b: Rational) => [apply([a, b])]]),
  ),
};
const PRODUCTS = new Set(['*', '/', ...Object.keys(between)]);

/** The widest calculation that starts at a token, or null; `forms` gets the form of each of its parts. */
export function readCalculation(tokens: readonly Token[], at: number, forms: string[]): Read | null {
  return readSum({ tokens, depth: 0, inArguments: false, forms }, at);
}

function readSum(reader: Reader, at: number): Read | null {
  let left = readProduct(reader, at);
  while (left) {
    const sign = textAt(reader, left.at);
    const joins = sign === 'and' && !reader.inArguments && addsInWords(reader, left);
    if (sign !== '+' && sign !== '-' && sign !== '±' && !joins) return left;
    const right = readProduct(reader, left.at + 1);
    if (!right) return left;
    left = combine(reader, { sign: joins ? '+' : sign, left, right });
  }
  return left;
}

/** `twice three and one`: a product and a bare figure behind it. */
function addsInWords({ tokens }: Reader, left: Read): boolean {
  const [last, next, after] = [tokens[left.at - 1], tokens[left.at + 1], tokens[left.at + 2]];
  return (
    left.form.startsWith('*') && last?.text === ')' && next?.kind === 'number' && !'*/('.includes(after?.text ?? 'x')
  );
}

function readProduct(reader: Reader, at: number): Read | null {
  let left = readSigned(reader, at);
  while (left) {
    const written = textAt(reader, left.at);
    const touches = isTouching(reader, left.at) && (written === '(' || (isName(written) && !PRODUCTS.has(written)));
    const sign = touches ? '*' : written === '%' ? 'mod' : written;
    if (!PRODUCTS.has(sign)) return left;
    const right = readSigned(reader, touches ? left.at : left.at + 1);
    if (!right) return left;
    left = combine(reader, { sign, left, right });
    if (left.values.length === 0) return null;
  }
  return left;
}

function readSigned(reader: Reader, at: number): Read | null {
  const sign = textAt(reader, at);
  if (sign !== '-' && sign !== '+' && sign !== '±') return readPower(reader, at);
  if (reader.depth > DEEPEST) return null;
  const inner = deeper(reader, (deep) => readSigned(deep, at + 1));
  if (!inner) return null;
  if (sign === '+') return inner;
  const values = inner.values.flatMap((one) => (sign === '-' ? [negateRational(one)] : [one, negateRational(one)]));
  // A bare negative figure is a figure, the opposite of a bracket is done to it.
  const done = inner.done || sign === '±' || textAt(reader, at + 1) === '(' || textAt(reader, at + 1) === '-';
  return note(reader, { values, form: `-${inner.form}`, done, at: inner.at });
}

function readPower(reader: Reader, at: number): Read | null {
  const base = readPostfix(reader, at);
  if (!base || textAt(reader, base.at) !== '^') return base;
  const power = deeper(reader, (deep) => readSigned(deep, base.at + 1));
  if (!power) return null;
  const raised = combine(reader, { sign: '^', left: base, right: power });
  return raised.values.length > 0 ? raised : null;
}

const POSTFIXES: Readonly<Record<string, (a: Rational) => Rational | null>> = {
  '!': factorial,
  squared: (a) => multiplyRational(a, a),
  cubed: (a) => multiplyRational(a, multiplyRational(a, a)),
  halved: (a) => divideRational(a, whole(2)),
  doubled: (a) => multiplyRational(a, whole(2)),
  tripled: (a) => multiplyRational(a, whole(3)),
};

function readPostfix(reader: Reader, at: number): Read | null {
  let value = readAtom(reader, at);
  while (value) {
    const from = skipUnit(reader, value);
    const name = textAt(reader, from);
    const apply = POSTFIXES[name];
    if (apply && (name !== '!' || (isTouching(reader, from) && textAt(reader, from + 1) !== '='))) {
      const values = value.values.flatMap((one) => apply(one) ?? []);
      if (values.length === 0) return value;
      value = note(reader, { values, form: `${name}(${value.form})`, done: true, at: from + 1 });
    } else if (name === '%' && !/^(?:\d|\()/.test(textAt(reader, from + 1)) && isTouching(reader, from)) {
      const values = value.values.flatMap((one) => divideRational(one, whole(100)) ?? []);
      value = { ...value, values, form: `${value.form}%`, at: from + 1 };
    } else return { ...value, at: from };
  }
  return value;
}

/** `9 dollars halved`: a noun between a figure and what is done to it. */
function skipUnit(reader: Reader, { at }: Read): number {
  const token = reader.tokens[at];
  const isNoun = token?.kind === 'word' && token.text.length > 1 && !NO_UNIT.has(token.text) && !isName(token.text);
  const after = textAt(reader, at + 1);
  const isDone = after in POSTFIXES ? after !== '!' : ['+', '-', '*', '/', '±', 'mod'].includes(after);
  return isNoun && reader.tokens[at - 1]?.kind === 'number' && isDone ? at + 1 : at;
}

function readAtom(reader: Reader, at: number): Read | null {
  const token = reader.tokens[at];
  if (!token || reader.depth > DEEPEST) return null;
  if (/^[$£€]$/.test(token.text)) return reader.tokens[at + 1]?.kind === 'number' ? readAtom(reader, at + 1) : null;
  if (token.text === '(') return readEnclosed(reader, at, ')');
  if (token.text === '|') {
    const inner = readEnclosed(reader, at, '|');
    const sized = inner?.values.flatMap((one) => functions['abs']?.apply([one]) ?? []);
    return inner && sized ? note(reader, { ...inner, values: sized, form: `abs(${inner.form})`, done: true }) : null;
  }
  if (token.kind === 'word') return readCall(reader, at);
  const value = token.kind === 'number' ? parseDecimal(token.text) : null;
  if (!value) return null;
  const next = reader.tokens[at + 1];
  // `3x` and `2:` of a ratio or a time are no figures to reckon with.
  if (next?.start === token.end && (/^[a-z]$/.test(next.text) || /^[:_\\]$/.test(next.text))) {
    if (next.text !== ':' || reader.tokens[at + 2]?.kind === 'number') return null;
  }
  return { values: [value], form: `${value.n}/${value.d}`, done: false, at: at + 1 };
}

function readEnclosed(reader: Reader, at: number, closing: string): Read | null {
  const inner = deeper({ ...reader, inArguments: false }, (deep) => readSum(deep, at + 1));
  return inner && textAt(reader, inner.at) === closing ? { ...inner, at: inner.at + 1 } : null;
}

function readCall(reader: Reader, at: number): Read | null {
  const name = textAt(reader, at);
  if (name === 'a' && textAt(reader, at + 1) === 'single')
    return { values: [whole(1)], form: '1/1', done: false, at: at + 2 };
  const index = /^(root|log)\[(\d+)\]$/.exec(name);
  const apply = index ? indexed(index[1] ?? '', Number(index[2])) : (functions[name]?.apply ?? null);
  if (!apply || !isName(name)) return null;
  const args = readArguments(reader, textAt(reader, at + 1) === 'of' ? at + 2 : at + 1, functions[name]?.many === true);
  if (!args) return null;
  // Several values come of a ± only, which nobody puts into a list.
  const first = args.list[0];
  const lists =
    args.list.length === 1 && first ? first.values.map((one) => [one]) : [args.list.flatMap((one) => one.values)];
  const values = lists.flatMap((one) => apply(one) ?? []);
  if (values.length === 0) return null;
  const form = `${name}(${args.list
    .map((one) => one.form)
    .sort()
    .join(',')})`;
  return note(reader, { values, form, done: true, at: args.at });
}

function readArguments(reader: Reader, at: number, many: boolean): { list: Read[]; at: number } | null {
  const bracketed = textAt(reader, at) === '(';
  const inner: Reader = { ...reader, depth: reader.depth + 1, inArguments: true };
  const next = (from: number): Read | null => (bracketed ? readSum(inner, from) : readSigned(inner, from));
  if (!bracketed && !many) {
    const only = readSigned(inner, at);
    return only && { list: [only], at: only.at };
  }
  const list: Read[] = [];
  let from = bracketed ? at + 1 : at;
  for (let one = next(from); one && list.length < 12; ) {
    list.push(one);
    from = one.at;
    const separator = textAt(reader, from);
    if (separator !== ',' && separator !== ';' && separator !== 'and') break;
    const step = textAt(reader, from + 1) === 'and' ? 2 : 1;
    one = next(from + step);
  }
  if (list.length === 0) return null;
  if (!bracketed) return { list, at: from };
  if (textAt(reader, from) !== ')') return null;
  // `gcd (14) and (21)` and `mean (3+4) and 5`: the bracket was the first argument.
  if (many && list.length === 1 && textAt(reader, from + 1) === 'and') {
    const more = readSigned(inner, from + 2);
    if (more) return { list: [...list, more], at: more.at };
  }
  return { list, at: from + 1 };
}

function isName(word: string): boolean {
  return Object.hasOwn(functions, word) || Object.hasOwn(between, word) || word.includes('[');
}

function combine(reader: Reader, { sign, left, right }: { sign: string; left: Read; right: Read }): Read {
  const values = left.values
    .flatMap((a) => right.values.flatMap((b) => OPERATIONS[sign]?.(a, b).flatMap((one) => one ?? []) ?? []))
    .slice(0, MOST_VALUES);
  const sides = sign === '+' || sign === '*' ? [left.form, right.form].sort() : [left.form, right.form];
  const form = sides.includes(LONG) ? LONG : `${sign}(${sides.join(',')})`;
  return note(reader, { values, form: form.length > LONGEST_FORM ? LONG : form, done: true, at: right.at });
}

function note(reader: Reader, read: Read): Read {
  if (read.done && read.form.length <= LONGEST_FORM && !read.form.includes(LONG)) reader.forms.push(read.form);
  return read;
}

function deeper(reader: Reader, read: (deep: Reader) => Read | null): Read | null {
  return reader.depth > DEEPEST ? null : read({ ...reader, depth: reader.depth + 1 });
}

function textAt({ tokens }: Reader, at: number): string {
  return tokens[at]?.text ?? '';
}

function isTouching({ tokens }: Reader, at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end;
}
