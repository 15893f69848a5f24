import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { findCalculations } from '../calculations/find-calculations.ts';
import { rewriteVerbalArithmetic } from '../rewrite-verbal-arithmetic.ts';
import type { Derivation, Derived } from './derivation.ts';

const TASK =
  /\b(?:calculate|compute|evaluate|work out|simplify|find|what is|what's|how much is|solve|add|sum up)\s*:?\s*((?:sqrt)?[(\d-][\d\s.+\-*/^()%]{0,120}[\d)%])/gi;
const LINE =
  /^\s*(?:\d{1,2}[.)]\s+|\(?[a-h]\)\s+)?((?:sqrt)?[(\d-][\d\s.+\-*/^()%]{1,120}[\d)%])\s*=?\s*(?:\?|_+)?\s*$/gim;

const VERB =
  /\b(?:calculate|compute|evaluate|work out|simplify|find|determine|what is|what's|how much is):?\s+(?:the )?/gi;

/** Plain arithmetic that is asked for: `Calculate 3 + 4 * 2`, `Evaluate log2(64)`, or a line that is nothing else. */
export const arithmeticTask: Derivation = (text) => [...inSigns(text), ...inWords(text)];

function inSigns(text: string): Derived[] {
  return [...text.matchAll(TASK), ...text.matchAll(LINE)].flatMap((match) => {
    const task = match[1] ?? '';
    const value = /\d\s*[)%]?\s*[+\-*/^]|sqrt/.test(task) ? evaluateArithmetic(task) : null;
    return value ? [{ value, name: null, unit: null }] : [];
  });
}

/** Only where the task ends with the calculation: what goes on may ask for something else. */
function inWords(text: string): Derived[] {
  const said = rewriteVerbalArithmetic(text);
  const starts = new Set([...said.matchAll(VERB)].map((match) => match.index + match[0].length));
  return findCalculations(said).flatMap(({ values, start, end }) => {
    const [value, other] = values;
    if (!value || other || !starts.has(start) || !/^\s*(?:[.?!;=\n]|$)/.test(said.slice(end))) return [];
    return [{ value, name: null, unit: null }];
  });
}
