/** ANSWER-BEARING: see answer-key.ts. */
import { evaluateArithmetic } from '../math/evaluate-arithmetic.ts';
import { judgeEquivalence } from '../math/judge-equivalence.ts';
import { normaliseMath } from '../math/normalise-math.ts';
import { type Rational, sameRational } from '../math/rational.ts';
import { deriveAnswers } from '../tutor/guard/derive-answers.ts';
import { findEquations } from '../tutor/steps/find-equations.ts';
import { asksOnlyFor } from './asks-only-for.ts';

type Value = { value: Rational; name: string | null; unit: string | null };

/**
 * The answer of one problem where algebra gives exactly one: an equation or inequality that is to be solved, a system,
 * plain arithmetic, a percentage. Null wherever the question might be about something else: an instructor who is given
 * nothing looks, one who is given a wrong answer may not.
 */
export function deriveAnswer(task: string): string | null {
  const text = normaliseMath(task);
  if (/[<>]/.test(text)) return deriveBound(text);
  const values = deriveValues(task);
  const names = [...new Set(values.flatMap((one) => (one.name === null ? [] : [one.name])))];
  if (values.length === 0 || !asksOnlyFor(names, text)) return null;
  if (names.length === 0) return writeValue(values, text);
  return values.every((one) => one.name !== null) ? writeRoots(values, names, text) : null;
}

/**
 * Whether an answer says what algebra gives for this problem. A story is not solved without being asked for, but an
 * answer in its unit that two ways lead to is confirmed.
 */
export function confirmsAnswer(answer: string, task: string): boolean {
  const derived = deriveAnswer(task);
  if (derived === null) {
    const [only, ...others] = deriveValues(task);
    const told = only?.unit && others.length === 0 ? withUnit(write(only.value), only.unit) : null;
    return told !== null && judgeEquivalence(answer, told) === 'equivalent';
  }
  if (judgeEquivalence(answer, derived) === 'equivalent') return true;
  const [own, ours] = [splitList(answer), splitList(derived)];
  const has = (one: string): boolean =>
    own.some((other) => nameOf(one) === nameOf(other) && judgeEquivalence(one, other) === 'equivalent');
  return ours.length > 1 && own.length === ours.length && ours.every(has);
}

/** Nothing where something among it is no plain value. */
function deriveValues(task: string): Value[] {
  const derived = deriveAnswers(task);
  const values = derived.flatMap((one): Value[] => (one.kind === 'value' ? [one] : []));
  return values.length === derived.length ? values : [];
}

function deriveBound(text: string): string | null {
  const [only, ...others] = findEquations(text);
  if (!only || only.sign === '=' || others.length > 0 || !asksOnlyFor([only.variable], text)) return null;
  // A bound on both sides is read as one.
  return (text.match(/[<>]/g) ?? []).length === 1 ? `${only.variable} ${only.sign} ${write(only.root)}` : null;
}

function writeValue(values: readonly Value[], text: string): string | null {
  const [first, second, ...others] = values;
  if (!first || others.length > 0) return null;
  const isShare = /%|\bper ?cent/i.test(text);
  if (isShare && (text.match(/\d+(?:\.\d+)?/g) ?? []).length !== 2) return null;
  if (second) {
    // A share is derived in percent and as a part of one.
    const share = [first, second].find((one) => isHundredfold(one.value, (one === first ? second : first).value));
    return share && /what (?:%|per ?cent)/i.test(text) ? `${write(share.value)}%` : null;
  }
  const figures = text.replace(/[a-z]{5,}|(?!sqrt)[a-z]{2,4}/gi, ' ').replace(/[:?_=,;]|[.!]\s*$|[.!](?=\s)/g, ' ');
  const whole = isShare ? first.value : evaluateArithmetic(figures.trim());
  return whole && sameRational(whole, first.value) ? withUnit(write(first.value), first.unit) : null;
}

const isHundredfold = (large: Rational, small: Rational): boolean => large.n * small.d === small.n * large.d * 100n;

function writeRoots(named: readonly Value[], names: readonly string[], text: string): string | null {
  const equations = text.split('=').length - 1;
  const written = named.map((one) => `${one.name} = ${write(one.value)}`);
  if (names.length === 1 && equations === 1) return written.join(' or ');
  return names.length === 2 && named.length === 2 && equations === 2 ? written.join(', ') : null;
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
