import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { figuresOf } from './prepare.ts';
import type { Solved, Solver } from './solver.ts';

/** A figure in a pattern. */
export const N = '\\$?(-?\\d+(?:\\.\\d+)?(?:/\\d+(?:\\.\\d+)?)?)';
/** Words between figures: a few, and no figure among them. */
export const GAP = '[^\\d?]{1,90}?';

/**
 * A question worded in one way and what it comes to: arithmetic with the figures by number (`$1*$2/100`), `expression:`
 * before what keeps a letter or π, or a function of the figures.
 */
export type Pattern = readonly [asks: RegExp, answer: string | ((figures: readonly number[]) => number | null)];

/**
 * Solves by the first pattern that fits, but only when it uses every figure of the question: one that is left over may
 * change everything.
 */
export function byPattern(patterns: readonly Pattern[]): Solver {
  return (text) => {
    const figures = figuresOf(text);
    for (const [asks, answer] of patterns) {
      const match = asks.exec(text);
      const used = match?.slice(1).filter((figure) => figure !== undefined);
      if (used && used.length === figures.length) return answerOf(answer, used);
    }
    return null;
  };
}

function answerOf(answer: Pattern[1], used: readonly string[]): Solved | null {
  if (typeof answer === 'function') {
    const result = answer(used.map(Number));
    const value = result === null || !Number.isSafeInteger(result) ? null : evaluateArithmetic(String(result));
    return value && { value, unit: null };
  }
  const filled = answer.replace(/\$(\d)/g, (_, group: string) => `(${used[Number(group) - 1] ?? ''})`);
  if (filled.startsWith('expression:')) return { expression: filled.slice('expression:'.length) };
  const value = evaluateArithmetic(filled);
  return value && { value, unit: null };
}
