import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import type { Derivation } from './derivation.ts';

const TASK =
  /\b(?:calculate|compute|evaluate|work out|simplify|find|what is|what's|how much is|solve|add|sum up)\s*:?\s*((?:sqrt)?[(\d-][\d\s.+\-*/^()%]{0,120}[\d)%])/gi;
const LINE =
  /^\s*(?:\d{1,2}[.)]\s+|\(?[a-h]\)\s+)?((?:sqrt)?[(\d-][\d\s.+\-*/^()%]{1,120}[\d)%])\s*=?\s*(?:\?|_+)?\s*$/gim;

/** Plain arithmetic that is asked for: `Calculate 3 + 4 * 2`, or a line that is nothing else. */
export const arithmeticTask: Derivation = (text) =>
  [...text.matchAll(TASK), ...text.matchAll(LINE)].flatMap((match) => {
    const task = match[1] ?? '';
    const value = /\d\s*[)%]?\s*[+\-*/^]|sqrt/.test(task) ? evaluateArithmetic(task) : null;
    return value ? [{ value, name: null, unit: null }] : [];
  });
