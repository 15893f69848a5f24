import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import { compareRational, type Rational } from './rational.ts';

/** An end of an interval; a null value is infinity. */
type End = { value: Rational | null; closed: boolean };

/** The numbers between two ends. */
export type Interval = { low: End; high: End };

const OPEN: End = { value: null, closed: false };
const INFINITY = /^[+-]?(?:∞|inf|infinity|infty|oo)$/i;

/**
 * Reads normalised text as an interval: `x > 3`, `2 <= x < 5`, `x > 2 and x < 5`, `[2, 5)`, `(3, inf)`. Null for
 * anything else, for an empty one, and for several letters.
 */
export function readInterval(text: string): Interval | null {
  const plain = text.replace(/\\infty/g, '∞').trim();
  const written = /^(?:[a-zA-Z]\s*(?:in|∈|=)\s*)?([[(])([^,()[\]]+),([^,()[\]]+)([\])])$/.exec(plain);
  const interval = written ? fromBrackets(written) : fromInequalities(plain);
  if (!interval) return null;
  const { low, high } = interval;
  if (low.value && high.value && compareRational(low.value, high.value) >= 0) return null;
  return interval;
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return sameEnd(a.low, b.low) && sameEnd(a.high, b.high);
}

/** Whether the text can be nothing but an interval; `(3, 4)` may be a point. */
export function isClearlyInterval(text: string): boolean {
  return /[<>[\]∞]|\binf/i.test(text);
}

function sameEnd(a: End, b: End): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  return a.closed === b.closed && compareRational(a.value, b.value) === 0;
}

function fromBrackets([, open, from = '', to = '', close]: RegExpExecArray): Interval | null {
  const [low, high] = [readEnd(from, open === '['), readEnd(to, close === ']')];
  return low && high && { low, high };
}

function readEnd(text: string, closed: boolean): End | null {
  if (INFINITY.test(text.trim())) return OPEN;
  const value = evaluateArithmetic(text.trim());
  return value && { value, closed };
}

const ONE_SIDED = /^([^<>=]+?)\s*(<=|>=|<|>)\s*([^<>=]+)$/;

function fromInequalities(text: string): Interval | null {
  const double = /^([^<>=]+?)\s*(<=|<|>=|>)\s*([a-zA-Z])\s*(<=|<|>=|>)\s*([^<>=]+)$/.exec(text);
  const parts = double
    ? [`${double[1]}${double[2]}${double[3]}`, `${double[3]}${double[4]}${double[5]}`]
    : text.split(/\s*(?:,|\band\b|&)\s*/);
  if (parts.length > 2) return null;
  let interval: Interval = { low: OPEN, high: OPEN };
  const names = new Set<string>();
  for (const part of parts) {
    const one = readInequality(part);
    if (!one) return null;
    names.add(one.name);
    const side = one.above ? 'low' : 'high';
    if (interval[side].value) return null;
    interval = { ...interval, [side]: one.end };
  }
  return names.size === 1 ? interval : null;
}

function readInequality(text: string): { name: string; above: boolean; end: End } | null {
  const [, left = '', sign = '', right = ''] = ONE_SIDED.exec(text.trim()) ?? [];
  const turned = /^[a-zA-Z]$/.test(right.trim());
  const name = (turned ? right : left).trim();
  const value = evaluateArithmetic((turned ? left : right).trim());
  if (!/^[a-zA-Z]$/.test(name) || !value) return null;
  return { name, above: sign.startsWith('>') !== turned, end: { value, closed: sign.endsWith('=') } };
}
