import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { sameRational } from '../../../math/rational.ts';
import type { Answer, Mistake } from './item-generator.ts';
import { sameExpression } from './prove.ts';

type Distractor = { readonly text: string; readonly told: string };

/** The mistakes that lead to sensible answers, each to one that is neither the key nor another's; the order stays. */
export function pickDistractors(answer: Answer, mistakes: readonly Mistake[]): Distractor[] {
  const key = answer.kind === 'number' ? answer.value : answer.text;
  const kept: Distractor[] = [];
  for (const { leadsTo, told } of mistakes) {
    if (leadsTo === null || !isSensible(answer, leadsTo)) continue;
    if ([key, ...kept.map(({ text }) => text)].some((other) => saysTheSame(answer, other, leadsTo))) continue;
    kept.push({ text: leadsTo, told });
  }
  return kept;
}

function isSensible(answer: Answer, text: string): boolean {
  if (answer.kind !== 'number') return text.trim() !== '';
  const value = evaluateArithmetic(text);
  if (value === null) return false;
  if (answer.only === undefined) return true;
  return value.n > 0n && (answer.only === 'positive' || value.d === 1n);
}

function saysTheSame(answer: Answer, a: string, b: string): boolean {
  if (a.replace(/\s/g, '').toLowerCase() === b.replace(/\s/g, '').toLowerCase()) return true;
  if (answer.kind === 'text') return false;
  if (answer.kind === 'number') {
    const [first, second] = [evaluateArithmetic(a), evaluateArithmetic(b)];
    return first !== null && second !== null && sameRational(first, second);
  }
  // `Factor`, `simplify`: another form of the key is not a mistake that a student could be told of.
  return !/[<>=]/.test(a) && sameExpression(a, b);
}
