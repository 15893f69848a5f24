import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import type { Contract } from './contract.ts';

/** A calculation with its result, units between the figures allowed: `220 employees + 20 employees = 240`. */
const WORKED = /\d[^=<>\n?]{0,80}[+\-*/×÷][^=<>\n?]{0,60}=\s*[^\d\n=?]{0,12}(\d+(?:\.\d+)?(?:\/\d+)?)/g;
const ISOLATED = /(?:^|[^\w.])([a-z])\s*=\s*(-?\d+(?:\.\d+)?(?:\/\d+)?)(?!\s*[+*/^(a-z-]|\d)/gi;
/** An equation that is still to be solved is a task and no result. */
const UNKNOWN = /(?<![a-z])[xyz](?![a-z])/i;
/** One worked step is help; from here on the student has nothing left to do. */
const CHAIN = 2;

/** A chain of worked steps, or one that ends the reply: the tutor did the work. */
export const worksToTheEnd: Contract = {
  name: 'works the problem through',
  breaks({ text }, known) {
    const steps = [...text.matchAll(WORKED)].filter((match) => !UNKNOWN.test(match[0]) && isNew(match[1] ?? ''));
    if (steps.length >= CHAIN) return true;
    const last = steps.at(-1);
    if (last && !/\?/.test(text.slice(last.index + last[0].length))) return true;
    return [...text.matchAll(ISOLATED)].some(
      (match) => isNew(match[2] ?? '') && !/\?\s*$/.test(sentenceFrom(text, match.index)),
    );

    function isNew(figure: string): boolean {
      const value = evaluateArithmetic(figure);
      return value !== null && !known.concluded(value) && !known.mentions(value);
    }
  },
};

function sentenceFrom(text: string, at: number): string {
  return /^[^.?!\n]*[.?!\n]?/.exec(text.slice(at))?.[0] ?? '';
}
