import { nounBehind } from '../asked-nouns.ts';
import { clauseAround } from '../clause-around.ts';
import { isAboutTheTalk } from '../is-about-the-talk.ts';
import { valuesIn } from '../values-in.ts';
import type { Contract } from './contract.ts';

/** `ends up with just ` */
const LEFT =
  /\b(?:keeps?|kept|remains?|remaining|ends? up with|is left with|are left with|has left|have left)\s+(?:just |only |exactly )?\$?$/i;

/** ` remain`, ` slices are left over` */
const REMAIN =
  /^(?: of (?:them|these|those))? *(?:(?!(?:and|or|but|as|the|on|in|to|is|are|than|from|of|if|when|steps?|parts?|questions?)\b)[a-z]+ ){0,2}(?:remain(?:s|ing)?\b(?! (?:when|if|after|the same))|(?:is|are|were|will be|would be) (?:still |then )?(?:left\b|remaining\b|over\b)|left\b(?! (?:side|hand|of))|stays?\b|are whole\b)/i;

/** A new figure of what the task asks the number of, said and not asked: `47 pencils`, `he keeps 47`. */
export const countsWhatIsAsked: Contract = {
  name: 'counts what is asked for',
  breaks({ text, hidden }, known) {
    if (hidden) return false;
    return valuesIn(text).some((mention) => {
      if (known.mentions(mention.value) || clauseAround(text, mention.start).asks) return false;
      const isCounted = nounBehind(text, mention.end, known.askedNouns) !== null;
      if (!isCounted && isAboutTheTalk(text, mention)) return false;
      if (REMAIN.test(text.slice(mention.end, mention.end + 60))) return true;
      return isCounted || LEFT.test(text.slice(Math.max(0, mention.start - 40), mention.start));
    });
  },
};
