import { solveLinear } from '../../../math/solve-linear.ts';
import type { Solver } from './solver.ts';

const NUMBER = /\b(?:a|some|the|this|that|the same)(?: certain| unknown| same)? number\b/gi;
const ASK =
  /^(?:if |when |suppose )?(.{8,200}?)[,.;:]? (?:then )?(?:what is|what was|find|determine|the number is)(?: the value of)?(?: (?:the|this|that)(?: original| unknown)? number)?\s*[?.:]?$/i;
/** A term: a figure, the unknown, or something in brackets. */
/** What follows `by` belongs to the operation before it: `divided by 6 and then multiplied by 12`. */
const L = '(?<!\\bby |[\\d./])#';
const T = '(\\d+(?:\\.\\d+)?(?:/\\d+)?|x|\\([-+*/().x\\d ]*\\))';
const rule = (source: string): RegExp => new RegExp(source.replaceAll('#', T), 'gi');
/** Phrases and what they mean, tighter ones first. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [rule('\\btwice #'), '(2*$1)'],
  [rule('\\b(?:thrice|triple) #'), '(3*$1)'],
  [rule('\\bdouble #'), '(2*$1)'],
  [rule('\\b(?:one[- ])?half (?:of )?#'), '($1/2)'],
  [rule('# times (?:as much as )?#'), '($1*$2)'],
  [rule('(\\d+/\\d+) of #'), '($1*$2)'],
  [rule('#% of #'), '($1*$2/100)'],
  [rule('\\b(?:the )?product of # and #'), '($1*$2)'],
  [rule('\\b(?:the )?sum of # and #'), '($1+$2)'],
  [rule('\\b(?:the )?difference (?:of|between) # and #'), '($1-$2)'],
  [rule('\\b(?:the )?quotient of # and #'), '($1/$2)'],
  [rule('# (?:is )?subtracted from #'), '($2-$1)'],
  [rule('# (?:is )?added to #'), '($1+$2)'],
  [rule(`${L} (?:is |and then |then |and |is then )?multiplied by #`), '($1*$2)'],
  [rule(`${L} (?:is |and then |then |and |is then )?divided by #`), '($1/$2)'],
  [rule('# (?:is )?(?:increased|raised) by #%'), '($1*(100+$2)/100)'],
  [rule('# (?:is )?(?:decreased|reduced|diminished) by #%'), '($1*(100-$2)/100)'],
  [rule(`${L} (?:is |and then |then |and |is then )?(?:increased by|plus) #`), '($1+$2)'],
  [rule(`${L} (?:is |and then |then |and |is then )?(?:decreased by|diminished by|reduced by|minus) #`), '($1-$2)'],
  [rule('# more than #'), '($2+$1)'],
  [rule('# (?:less|fewer) than #'), '($2-$1)'],
];
const EQUALS =
  /(?:,? (?:and )?(?:the (?:result|answer|sum|product|difference|quotient|total) (?:is|equals|becomes|will be))|\b(?:is equal to|equals|is the same as|results in|gives|yields|becomes|is)\b) /gi;

/** `Five more than twice a number is 17. What is the number?` */
export const wordEquations: Solver = (text) => {
  const body = ASK.exec(text)?.[1];
  if (body === undefined) return null;
  let equation = body.replace(NUMBER, 'x');
  // Each pass binds one level of phrases; nobody nests deeper.
  for (let pass = 0; pass < 4; pass += 1)
    equation = PHRASES.reduce((all, [phrase, meaning]) => all.replace(phrase, meaning), equation);
  equation = equation.replace(EQUALS, '=').trim();
  if (!/^[-+*/().x\d= ]+$/.test(equation)) return null;
  const solution = solveLinear(equation);
  return solution?.sign === '=' ? { value: solution.root, unit: null } : null;
};
