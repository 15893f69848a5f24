import { evaluateArithmetic } from '../../math/evaluate-arithmetic.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { findEquations } from '../steps/find-equations.ts';
import type { GuardedAnswer } from './guarded-answer.ts';

const TASK = /\b(?:calculate|compute|evaluate|work out|simplify|find|what is)\s*:?\s*([(\d-][\d\s.+\-*/^()%]*[\d)%])/gi;

/** What an assignment without a key asks for, where that follows from it: linear equations and plain arithmetic. */
export function deriveAnswers(instructions: string): GuardedAnswer[] {
  const text = normaliseMath(instructions);
  const answers = findEquations(instructions).map(
    (one): GuardedAnswer => ({ problem: '1', kind: 'value', value: one.root, name: one.variable, unit: null }),
  );
  for (const match of text.matchAll(TASK)) {
    const value = /[+\-*/^]/.test(match[1] ?? '') ? evaluateArithmetic(match[1] ?? '') : null;
    if (value) answers.push({ problem: '1', kind: 'value', value, name: null, unit: null });
  }
  return answers;
}
