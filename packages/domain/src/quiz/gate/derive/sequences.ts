import {
  addRational,
  divideRational,
  multiplyRational,
  parseDecimal,
  type Rational,
  sameRational,
  subtractRational,
} from '../../../math/rational.ts';
import type { Solver } from './solver.ts';

const LIST = '(-?\\d+(?:\\.\\d+)?(?:,? -?\\d+(?:\\.\\d+)?){2,10}|-?\\d+(?:, ?-?\\d+){2,10})';
const NEXT =
  /\b(?:what is|which (?:number )?is|find|what comes|what number comes|which number comes|what will be|what would be) (?:the )?next(?: (?:number|term))?\b|\bthe next (?:number|term)\b[^?]{0,30}\bis\b/i;

/** The next term of an arithmetic or geometric sequence of four terms at least. */
export const sequences: Solver = (text) => {
  if (!NEXT.test(text) || /\b(?:after|two|second|\d+th)\b/i.test(text)) return null;
  const lists = [...text.matchAll(new RegExp(LIST, 'g'))];
  const [list, ...more] = lists;
  if (!list || more.length > 0) return null;
  const terms = (list[0].match(/-?\d+(?:\.\d+)?/g) ?? []).flatMap((term) => parseDecimal(term) ?? []);
  const value = terms.length >= 4 ? nextOf(terms) : null;
  return value && { value, unit: null };
};

function nextOf(terms: readonly Rational[]): Rational | null {
  const last = terms.at(-1);
  if (!last) return null;
  const steps = terms.slice(1).map((term, at) => subtractRational(term, terms[at] ?? term));
  const ratios = terms.slice(1).map((term, at) => divideRational(term, terms[at] ?? term));
  const [step, ratio] = [steps[0], ratios[0]];
  if (step && steps.every((one) => sameRational(one, step))) return addRational(last, step);
  if (ratio && ratios.every((one) => one && sameRational(one, ratio))) return multiplyRational(last, ratio);
  return null;
}
