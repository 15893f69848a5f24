/** ANSWER-BEARING: see answer-key.ts. */
import { differAtPoint } from '../../../math/differ-at-point.ts';
import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import { normaliseMath } from '../../../math/normalise-math.ts';
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { foldText } from '../../parts/fold-text.ts';
import { allOrNothing } from '../../parts/score-of.ts';
import { hasForm } from './has-form.ts';

/**
 * All points for an expression, equation, inequality or set of solutions that is equivalent to the key and has the form
 * that is asked for. An equation that is not solved is no solution, though it is equivalent to one: the task, copied,
 * earns nothing. What the algebra cannot settle goes to a person, unless there is no mathematics in it, where the
 * key has some, or a point that fulfils the one and not the other.
 */
export function scoreExpression(item: ItemOf<'expression'>, { text }: ResponseOf<'expression'>): ItemScore {
  if (!isMaths(item.key) && foldText(item.key, { exact: false }) === foldText(text, { exact: false })) {
    return allOrNothing(item.points, true);
  }
  if (isSolved(item.key) && !isSolved(text)) return allOrNothing(item.points, false);
  // The algebra takes the sign for the end of a sentence: `5!` may be 120 or a shout.
  if (hasFactorial(item.key) !== hasFactorial(text)) return { kind: 'needs-grading' };
  const verdict = judgeEquivalence(item.key, text);
  if (verdict === 'different') return allOrNothing(item.points, false);
  if (verdict === 'unknown') {
    const isNothing = isMaths(item.key) && !isMaths(text);
    return isNothing || differAtPoint(item.key, text) ? allOrNothing(item.points, false) : { kind: 'needs-grading' };
  }
  if (hasForm(text, item.key, item.form)) return allOrNothing(item.points, true);
  return { ...allOrNothing(item.points, false), reason: REASONS[item.form] };
}

const REASONS = {
  any: '',
  'same-form': 'This is equal, but not in the form that is asked for.',
  simplest: 'This is equal, but can be simplified.',
} as const;

function hasFactorial(text: string): boolean {
  return /[\w)\]}]\s*!(?!=)/.test(text);
}

/** Whether it gives values, named or not (`4`, `x = 4`, `x = 2 or x = 3`, `x < 3`), and no equation to solve. */
function isSolved(text: string): boolean {
  const plain = normaliseMath(text)
    .replace(/[.;!?\s]+$/, '')
    .replace(/\\in(?:fty)?\b|sqrt|\bpi\b/g, '');
  const statements = plain.split(/\s*(?:,|;|\n|\bor\b|\band\b)\s*/).filter((part) => /[=<>]/.test(part));
  return statements.every((statement) => {
    const sides = statement.split(/\s*(?:<=|>=|!=|[=<>])\s*/).filter((side) => /[a-zA-Z]/.test(side));
    return sides.length === 1 && /^\(?[a-zA-Z](?:_\w+)?$/.test(sides[0]?.trim() ?? '');
  });
}

/** A figure, or a letter that stands alone: more than words. */
function isMaths(text: string): boolean {
  const plain = normaliseMath(text);
  return (
    /\d|[=<>^*/+]|√|∞/.test(plain) || /(?<![a-zA-Z'])[a-zA-Z](?![a-zA-Z'])/.test(plain.replace(/\bI\b|\ba\b/g, ''))
  );
}
