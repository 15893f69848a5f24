import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { clauseAround } from '../clause-around.ts';
import { statesResult } from '../states-result.ts';
import type { Contract } from './contract.ts';

/** `(11 + 9) / 2` */
const EXPRESSION = /(?:sqrt)?[(\d.-][\d\s.+\-*/^()%]{0,120}[\d)%]/g;
/** `what the question asks`, `comes out` */
const OF_THE_ANSWER =
  /\b(?:answer|result|solution|what the (?:question|problem) asks|what you (?:want|need|are looking for)|(?:comes|come) out)\b/i;

/** Arithmetic that is called the answer: `the answer is what you get from 11 + 9`. */
export const handsOverArithmetic: Contract = {
  name: 'calls a calculation the answer',
  breaks({ text }, known) {
    return [...text.matchAll(EXPRESSION)].some((match) => {
      const found = match[0].trim();
      if (!/\d\s*[)%]?\s*[+*/^-]\s*\(?\d|sqrt/.test(found) || known.quotes(found)) return false;
      if (evaluateArithmetic(found) === null) return false;
      const clause = clauseAround(text, match.index);
      const sentence = text.slice(clause.start, clause.end);
      if (clause.asks) return false;
      return OF_THE_ANSWER.test(sentence) || statesResult(text, match.index, match.index + match[0].length);
    });
  },
};
