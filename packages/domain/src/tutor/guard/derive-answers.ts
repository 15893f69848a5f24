import { evaluateArithmetic } from '../../math/evaluate-arithmetic.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { solveLinear } from '../../math/solve-linear.ts';
import type { GuardedAnswer } from './guarded-answer.ts';

const EQUATION = /(?<![\w])[-(\d]*[\d\s.+\-*/^()a-z]*[\d)a-z]\s*=\s*[-(\d\sa-z][\d\s.+\-*/^()a-z]*/gi;
const TASK = /\b(?:calculate|compute|evaluate|work out|simplify|find|what is)\s*:?\s*([(\d-][\d\s.+\-*/^()%]*[\d)%])/gi;

/** What an assignment without a key asks for, where that follows from it: linear equations and plain arithmetic. */
export function deriveAnswers(instructions: string): GuardedAnswer[] {
  const text = normaliseMath(instructions);
  const answers: GuardedAnswer[] = [];
  for (const match of text.matchAll(EQUATION)) {
    const solved = solveLinear(match[0].replace(/[a-z]{2,}/gi, ' ').trim());
    if (solved) answers.push({ problem: '1', kind: 'value', value: solved.root, name: solved.variable, unit: null });
  }
  for (const match of text.matchAll(TASK)) {
    const value = /[+\-*/^]/.test(match[1] ?? '') ? evaluateArithmetic(match[1] ?? '') : null;
    if (value) answers.push({ problem: '1', kind: 'value', value, name: null, unit: null });
  }
  return answers;
}
