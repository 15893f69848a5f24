import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { compareRational, type Rational, rational, sameRational, whole } from '../../../math/rational.ts';
import type { Answer, Proof } from './item-generator.ts';

/** Places at which two expressions are compared: two polynomials of degree below six that agree here are the same. */
const PLACES = [-7, -3, -1, 2, 5, 11];
const LETTERS = 'abcdhklmnpqrstuvwxyz';

/** Whether the second way to the key comes to the key. */
export function prove(proof: Proof, answer: Answer): boolean {
  if ('found' in proof) return proof.found;
  const key = answer.kind === 'number' ? answer.value : answer.text;
  if ('comesTo' in proof) {
    const [ours, theirs] = [evaluateArithmetic(key), evaluateArithmetic(proof.comesTo)];
    return ours !== null && theirs !== null && sameRational(ours, theirs);
  }
  if ('sameAs' in proof) return sameExpression(key, proof.sameAs);
  if ('trueWith' in proof) return sameSolutions(key, proof.trueWith);
  const at = Object.entries(proof.at).flatMap(([letter, text]): [string, Rational][] => {
    const value = evaluateArithmetic(text);
    return value ? [[letter, value]] : [];
  });
  const own = evaluateArithmetic(key);
  // The letter that is asked for holds the key itself, or the equations would prove another number.
  if (answer.kind === 'number' && !at.some(([, value]) => own !== null && sameRational(value, own))) return false;
  return proof.holds.every((relation) => holds(relation, Object.fromEntries(at)) === true);
}

/** Whether two expressions have the same value at every place where they are tried. */
export function sameExpression(a: string, b: string): boolean {
  let compared = 0;
  for (const [at] of PLACES.entries()) {
    const bindings = Object.fromEntries(
      [...LETTERS].map((letter, shift) => [letter, whole((PLACES[(at + shift) % PLACES.length] ?? 2) + shift * 2)]),
    );
    const [first, second] = [evaluateArithmetic(a, bindings), evaluateArithmetic(b, bindings)];
    if (first === null || second === null) continue;
    compared += 1;
    if (!sameRational(first, second)) return false;
  }
  return compared > 2;
}

/** Whether an equation or inequality holds; null when a side cannot be evaluated. */
function holds(relation: string, bindings: Readonly<Record<string, Rational>>): boolean | null {
  const [, left = '', sign = '', right = ''] = /^(.+?)\s*(<=|>=|<|>|=)\s*(.+)$/.exec(relation) ?? [];
  const [a, b] = [evaluateArithmetic(left.trim(), bindings), evaluateArithmetic(right.trim(), bindings)];
  if (a === null || b === null) return null;
  const order = compareRational(a, b);
  return (
    (order === 0 && sign.includes('=')) || (order < 0 && sign.startsWith('<')) || (order > 0 && sign.startsWith('>'))
  );
}

/** Whether two inequalities in one letter are true at the same halves between -60 and 60. */
function sameSolutions(a: string, b: string): boolean {
  const letter = /[a-z]/.exec(a)?.[0] ?? 'x';
  for (let half = -120; half <= 120; half += 1) {
    const at = rational(BigInt(half), 2n);
    if (!at) return false;
    const [first, second] = [holds(a, { [letter]: at }), holds(b, { [letter]: at })];
    if (first === null || first !== second) return false;
  }
  return true;
}
