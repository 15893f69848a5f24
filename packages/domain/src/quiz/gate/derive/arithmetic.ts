import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { multiplyRational, whole } from '../../../math/rational.ts';
import type { Solver } from './solver.ts';

const ASKS =
  /^(?:(?:what is|what's|what does|find|compute|calculate|evaluate|simplify|work out|determine|how much is|solve|perform the (?:operation|calculation)|add|subtract|multiply|divide|express|write|convert)\b\s*:?\s*)?(?:the )?(?:(?:exact |numerical )?(?:value|result|answer) (?:of|to|for) )?(?:the )?(?:(?:following )?(?:numerical )?expression )?:?\s*(.+?)(?: equal(?:s| to)?| in (?:its )?(?:simplest|lowest|standard) (?:form|terms|notation)| (?:written |expressed )?as an? (?:decimal|fraction|percent|percentage|common fraction|mixed number|simplified fraction|improper fraction)(?: in (?:its )?(?:simplest|lowest) (?:form|terms))?)?\s*=?\s*(?:\?|_+|\.)*$/i;
const F = '(-?\\(?[\\d.]+(?:/[\\d.]+)?\\)?)';
/** Operations in words, each with the arithmetic that it means. */
const VERBAL: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(?:sum|total) of ${F} and ${F}`, 'gi'), '(($1)+($2))'],
  [new RegExp(`\\bdifference (?:of|between) ${F} and ${F}`, 'gi'), '(($1)-($2))'],
  [new RegExp(`\\bproduct of ${F} and ${F}`, 'gi'), '(($1)*($2))'],
  [new RegExp(`\\bquotient of ${F} and ${F}`, 'gi'), '(($1)/($2))'],
  [new RegExp(`\\bquotient (?:when|if) ${F} is divided by ${F}`, 'gi'), '(($1)/($2))'],
  [new RegExp(`\\b(?:positive |principal )?square root of ${F}`, 'gi'), 'sqrt($1)'],
  [new RegExp(`\\bsquare of ${F}`, 'gi'), '(($1)^2)'],
  [new RegExp(`\\bcube of ${F}`, 'gi'), '(($1)^3)'],
  [new RegExp(`${F} (?:raised )?to the (?:power of |power )${F}`, 'gi'), '(($1)^($2))'],
  [new RegExp(`${F} to the (\\d)(?:nd|rd|th) power`, 'gi'), '(($1)^($2))'],
  [new RegExp(`${F} squared`, 'gi'), '(($1)^2)'],
  [new RegExp(`${F} cubed`, 'gi'), '(($1)^3)'],
  [/\breciprocal of (\d+)\/(\d+)/gi, '(($2)/($1))'],
  [/\breciprocal of (\d+)\b/gi, '(1/($1))'],
  [new RegExp(`${F}% of (?=[\\d(])`, 'gi'), '(($1)/100)*'],
  [/\|-?([\d.]+(?:\/\d+)?)\|/g, '($1)'],
  [/(\d+\/\d+) of (?=\d)/gi, '($1)*'],
  [/\b(?:one[- ])?half of (?=\d)/gi, '(1/2)*'],
  [/\b(?:multiplied by|times)\b/gi, '*'],
  [/\bdivided by\b/gi, '/'],
  [/\bplus\b/gi, '+'],
  [/\b(?:minus|less)\b/gi, '-'],
];

/** A question that is arithmetic and nothing else, in signs or in words. */
export const arithmetic: Solver = (text) => {
  const task = ASKS.exec(text)?.[1];
  if (task === undefined || task.length > 120) return null;
  const symbols = VERBAL.reduce((all, [words, sign]) => all.replace(words, sign), task).replace(
    /(?<=[\d)]) ?x ?(?=[\d(])/g,
    '*',
  );
  const rewritten =
    /\b(?:as|in) (?:an? )?(?:decimal|fraction|percent|percentage|common fraction|standard form)\b/i.test(text);
  if ((!rewritten && !/[-+*/^%(]|sqrt/.test(symbols)) || /[a-z]/i.test(symbols.replace(/sqrt/g, ''))) return null;
  const value = evaluateArithmetic(symbols.trim());
  const inPercent = /\bas an? percent(?:age)?\b/i.test(text);
  return value && { value: inPercent ? multiplyRational(value, whole(100)) : value, unit: null };
};
