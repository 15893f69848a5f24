import { deriveAnswer } from '../../../answer-key/derive-answer.ts';
import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { readQuantity } from '../../../math/read-quantity.ts';
import type { Solver } from './solver.ts';

/** What the answer-key draft can solve: equations, inequalities, systems, arithmetic, percentages. */
export const knownTasks: Solver = (text) => {
  const answer = deriveAnswer(text);
  if (answer === null) return null;
  const single = /^([a-z]) = ([^=,]+)$/i.exec(answer)?.[2] ?? answer;
  const value = / or /.test(single)
    ? null
    : (evaluateArithmetic(single.replace(/%$/, '')) ?? readQuantity(single)?.figure ?? null);
  return value ? { value, unit: null } : { expression: answer };
};
