import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import type { Rational } from '../../../math/rational.ts';
import type { Contract } from './contract.ts';
import { findWorkedSteps, type WorkedStep } from './find-worked-steps.ts';

/** A calculation with its result, units between the figures allowed: `220 employees + 20 employees = 240`. */
const WORKED = /\d[^=<>\n?]{0,80}[+\-*/×÷][^=<>\n?]{0,60}=\s*[^\d\n=?]{0,12}(\d+(?:\.\d+)?(?:\/\d+)?)/g;
const ISOLATED = /(?:^|[^\w.])([a-z])\s*=\s*(-?\d+(?:\.\d+)?(?:\/\d+)?)(?!\s*[+*/^(a-z-]|\d)/gi;
/** An equation that is still to be solved is a task and no result. */
const UNKNOWN = /(?<![a-z])[xyz](?![a-z])/i;
/** One worked step is help; from here on the student has nothing left to do. */
const CHAIN = 2;

/** A chain of worked steps, in signs or in words, or one that ends the reply: the tutor did the work. */
export const worksToTheEnd: Contract = {
  name: 'works the problem through',
  breaks({ text }, known) {
    const signs = [...text.matchAll(WORKED)]
      .filter((match) => !UNKNOWN.test(match[0]) && isNewFigure(match[1] ?? ''))
      .map((match): WorkedStep => ({ start: match.index, end: match.index + match[0].length, from: [] }));
    const words = findWorkedSteps(text, known, isNew).filter((one) => !signs.some((step) => step.end === one.end));
    const steps = [...signs, ...words].sort((a, b) => a.end - b.end);
    if (steps.length >= CHAIN) return true;
    const last = steps.at(-1);
    if (last && !text.slice(last.end).includes('?') && !isFirst(last)) return true;
    return [...text.matchAll(ISOLATED)].some(
      (match) => isNewFigure(match[2] ?? '') && !/\?\s*$/.test(sentenceFrom(text, match.index)),
    );

    /** Two of several figures of the task, put together in words: more is left to do. */
    function isFirst({ from }: WorkedStep): boolean {
      return from.length > 0 && from.every((one) => known.given(one)) && known.givenFigures > from.length;
    }

    function isNewFigure(figure: string): boolean {
      const value = evaluateArithmetic(figure);
      return value !== null && isNew(value);
    }

    function isNew(value: Rational): boolean {
      return !known.concluded(value) && !known.mentions(value);
    }
  },
};

function sentenceFrom(text: string, at: number): string {
  return /^[^.?!\n]*[.?!\n]?/.exec(text.slice(at))?.[0] ?? '';
}
