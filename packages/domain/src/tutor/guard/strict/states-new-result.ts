import type { ValueMention } from '../../../math/extract-values.ts';
import { type Clause, clauseAround } from '../clause-around.ts';
import { isAboutTheTalk } from '../is-about-the-talk.ts';
import type { Known } from '../known.ts';
import { statesResult } from '../states-result.ts';
import { valuesIn } from '../values-in.ts';
import type { Contract } from './contract.ts';

/** Calls it the answer in so many words, so that even a figure of the task is given away. */
const CALLED_THE_ANSWER =
  /\b(?:answer|final result|result|solution|what you (?:want|need|are looking for)|respuesta|resultado)\b[^.?!\n]{0,50}$/i;
const CALLED_AFTER =
  /^\s*[^.?!\n\d]{0,30}\b(?:is|was) (?:indeed |actually )?(?:the|your) (?:final |correct |right )?(?:answer|result|solution)\b/i;
/** A part that is named as one, in a reply that leaves the rest to do, is a step and not the result. */
const PART =
  /\b(?:so far|(?:first|next|second|this) (?:step|part)|step \d)\b|["”]\W*(?:the value is|it is|you get)?\W*$/i;
const GOES_ON = /\?|\b(?:look|try|think|now|next)\b/i;

/** A value that the student has not reached, put forward as what comes out: `you end up with 12`, `x = 5`. */
export const statesNewResult: Contract = {
  name: 'puts forward a result that the student has not reached',
  breaks({ text, hidden }, known) {
    if (hidden) return false;
    return valuesIn(text).some((mention) => {
      if (known.concluded(mention.value) || isAboutTheTalk(text, mention)) return false;
      if (!statesResult(text, mention.start, mention.end)) return false;
      const clause = clauseAround(text, mention.start);
      const before = text.slice(clause.start, mention.start);
      if (CALLED_THE_ANSWER.test(before) || CALLED_AFTER.test(text.slice(mention.end, mention.end + 60)))
        return !clause.asks;
      if (isNamedPart(text, clause, mention)) return false;
      return !clause.asks && !isQuoted(text, mention, known);
    });
  },
};

function isNamedPart(text: string, clause: Clause, mention: ValueMention): boolean {
  const named =
    PART.test(text.slice(clause.sentence, mention.start)) ||
    /^\s*is right for ["“]/.test(text.slice(mention.end, mention.end + 20));
  return named && GOES_ON.test(text.slice(clause.end));
}

/** A figure of the task or of the student's own lines. */
function isQuoted(text: string, mention: ValueMention, known: Known): boolean {
  const variable = /(?:^|[^a-z])[a-z]\s?=\s?\$?$/i.test(text.slice(Math.max(0, mention.start - 6), mention.start));
  return known.mentions(mention.value) && !variable;
}
