import { findCalculations } from '../calculations/find-calculations.ts';
import { clauseAround } from '../clause-around.ts';
import { statesResult } from '../states-result.ts';
import type { Contract } from './contract.ts';

/** `what the question asks`, `comes out` */
const OF_THE_ANSWER =
  /\b(?:answer|result|solution|what the (?:question|problem) asks|what you (?:want|need|are looking for)|(?:comes|come) out)\b/i;

/** Arithmetic that is called the answer: `the answer is what you get from 11 + 9`. */
export const handsOverArithmetic: Contract = {
  name: 'calls a calculation the answer',
  breaks({ text }, known) {
    return findCalculations(text).some(({ start, end, text: found, form }) => {
      if (known.quotes(found) || known.calculates(form)) return false;
      const clause = clauseAround(text, start);
      const sentence = text.slice(clause.start, clause.end);
      if (clause.asks) return false;
      return OF_THE_ANSWER.test(sentence) || statesResult(text, start, end);
    });
  },
};
