/** ANSWER-BEARING: see answer-key.ts. */
import { judgeEquivalence } from '../math/judge-equivalence.ts';
import { normaliseMath } from '../math/normalise-math.ts';
import type { Rational } from '../math/rational.ts';
import { deriveAnswers } from '../tutor/guard/derive-answers.ts';
import { findEquations } from '../tutor/steps/find-equations.ts';

type Value = { value: Rational; name: string | null; unit: string | null };

/**
 * The answer of one problem where algebra gives exactly one: an equation or inequality that is to be solved, a system,
 * plain arithmetic, a percentage. Null wherever the question might be about something else: an instructor who is given
 * nothing looks, one who is given a wrong answer may not.
 */
export function deriveAnswer(task: string): string | null {
  const text = normaliseMath(task);
  if (/[<>]/.test(text)) return deriveBound(text);
  const derived = deriveAnswers(task);
  const values = derived.flatMap((one): Value[] => (one.kind === 'value' ? [one] : []));
  if (values.length === 0 || values.length < derived.length) return null;
  const named = values.filter((one) => one.name !== null);
  if (named.length === 0) return writeValue(values, text);
  return named.length < values.length ? null : writeRoots(named, text);
}

/** Whether an answer says what algebra gives for this problem. */
export function confirmsAnswer(answer: string, task: string): boolean {
  const derived = deriveAnswer(task);
  if (derived === null) return false;
  if (judgeEquivalence(answer, derived) === 'equivalent') return true;
  const [own, ours] = [splitList(answer), splitList(derived)];
  return (
    ours.length > 1 &&
    own.length === ours.length &&
    ours.every((one) =>
      own.some((other) => nameOf(one) === nameOf(other) && judgeEquivalence(one, other) === 'equivalent'),
    )
  );
}

function deriveBound(text: string): string | null {
  const [only, ...others] = findEquations(text);
  if (!only || only.sign === '=' || others.length > 0 || !asksForAll([only.variable], text)) return null;
  return `${only.variable} ${only.sign} ${write(only.root)}`;
}

function writeValue(values: readonly Value[], text: string): string | null {
  const [first, second, ...others] = values;
  if (!first || others.length > 0) return null;
  if (!second) return withUnit(write(first.value), first.unit);
  // A share is derived in percent and as a part of one.
  const share = [first, second].find((one) => isHundredfold(one.value, (one === first ? second : first).value));
  return share && /what (?:%|percent)/i.test(text) ? `${write(share.value)}%` : null;
}

const isHundredfold = (large: Rational, small: Rational): boolean => large.n * small.d === small.n * large.d * 100n;

function writeRoots(named: readonly Value[], text: string): string | null {
  const names = [...new Set(named.map((one) => one.name ?? ''))];
  const equations = text.split('=').length - 1;
  if (!asksForAll(names, text)) return null;
  if (names.length === 1 && equations === 1)
    return named.map((one) => `${one.name} = ${write(one.value)}`).join(' or ');
  if (names.length === 2 && named.length === 2 && equations === 2)
    return named.map((one) => `${one.name} = ${write(one.value)}`).join(', ');
  return null;
}

/** Whether the text asks for these unknowns and for nothing made of them: no `what is 3x?`, no `find x + 1`. */
function asksForAll(names: readonly string[], text: string): boolean {
  const list = `(?:the\\s+(?:values?|solutions?|roots?)\\s+(?:of|for)\\s+)?[${names.join('')}](?:\\s*(?:,|and)\\s*[${names.join('')}])*`;
  const wanted = new RegExp(`^\\s*(?::|${list}(?!\\s*[\\w^*/+\\-(]))`, 'i');
  const asks = [
    ...text.matchAll(/\b(?:find|what is|what's|determine|calculate|evaluate|compute|how (?:many|much|far|long))\b/gi),
  ];
  if (asks.some((ask) => !wanted.test(text.slice(ask.index + ask[0].length)))) return false;
  if (asks.length > 0 || /\b(?:solve|solutions?|roots?)\b/i.test(text)) return true;
  return !/[a-z]{2,}/i.test(text);
}

function write({ n, d }: Rational): string {
  return d === 1n ? String(n) : `${n}/${d}`;
}

function withUnit(value: string, unit: string | null): string {
  if (unit === null) return value;
  return unit === '$' ? `$${value}` : `${value} ${unit}`;
}

const splitList = (text: string): string[] => text.split(/\s*(?:,|;|\band\b)\s*/).filter((one) => one !== '');
const nameOf = (text: string): string => /^\s*([a-z])\s*=/i.exec(text)?.[1] ?? '';
