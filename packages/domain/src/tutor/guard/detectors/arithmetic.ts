import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { type Rational, sameRational } from '../../../math/rational.ts';
import type { Detector } from './detector.ts';

const EXPRESSION = /(?:sqrt)?[(\d.-][\d\s.+\-*/^()%]*[\d)%]/g;

/** The widest well-formed arithmetic in a run of signs: brackets that belong to the sentence are cut off. */
function trim(run: string): string {
  let text = run.trim();
  const count = (mark: string): number => text.split(mark).length - 1;
  while (count('(') > count(')') && text.startsWith('(')) text = text.slice(1).trim();
  while (count(')') > count('(') && text.endsWith(')')) text = text.slice(0, -1).trim();
  return text;
}

function isFactorial(text: string, value: Rational): boolean {
  return [...text.matchAll(/(?<![\d.])([3-9]|1\d|20)!/g)].some((match) => {
    let product = 1n;
    for (let factor = 2n; factor <= BigInt(match[1] ?? 0); factor += 1n) product *= factor;
    return value.d === 1n && product === value.n;
  });
}

/** Arithmetic whose value is the answer: `14/2`, `4 plus 3`, `sum of 4 and 3`. What the problem itself asks is exempt. */
export const arithmetic: Detector = {
  name: 'gives arithmetic that comes to it',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    if (isFactorial(text, answer.value) && !known.quotes('!')) return true;
    return [...text.matchAll(EXPRESSION)].some((match) => {
      const found = trim(match[0]);
      if (!/\d\s*%?\)?\s*[+\-*/^]|sqrt|-\s*\(\s*-/.test(found)) return false;
      const value = evaluateArithmetic(found);
      return (
        value !== null &&
        sameRational(value, answer.value) &&
        !known.quotes(found) &&
        !known.quotes(found.replace(/^\((.*)\)$/, '$1'))
      );
    });
  },
};
