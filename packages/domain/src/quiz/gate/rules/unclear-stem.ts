import type { ReadItem } from '../read-item.ts';
import type { ItemRule } from './rule.ts';

const FILL_IN = /\bfill(?:ing)? in the blanks?\b|\bcomplete the (?:sentence|blank)/i;
const BLANK = /_|\.{3}|…|\[\s*\]|\(\s*\)|-{3}/;
/** A sentence that stops where a word must follow which no option gives. */
const CUT_OFF = /(?:\b(?:the following|such as|because of the|which of the)|[,[{]|\([^()?]{0,40}|\w-)$/i;
/** What makes a full sentence a task all the same. */
const ASKS =
  /[?_:]|\.{3}|…|=|\b(?:which|what|who|whose|whom|when|where|why|how|find|calculate|compute|determine|solve|identify|select|choose|pick|evaluate|estimate|name|give|write|express|simplify|state|describe|explain|decide|complete|classify|arrange|compare|convert|round|let|statement|scenario|following|true|false|best|option|answer|translate|translation|argument|except|assume|suppose|show|predict|use|rank|match|order|consider|define|list|factor|add|subtract|multiply|divide|approximate|indicate|arrive|proposition|if|differentiate|integrate|factori[sz]e|reduce|combine|rationali[sz]e|graph|plot|sketch|draw|count|measure|label|circle|underline|correct|spell|collect|isolate|substitute|derive|check|provide|fill|replace|insert|continue|extend|infer|interpret|mark|tick|judge|sort|group|transform|rotate|reflect|work out|read)\b/i;

/** A stem that is cut off, lacks its blank, or asks nothing. */
export const unclearStem: ItemRule = {
  code: 'unclear-stem',
  find(read) {
    const sentence = whatIsUnclear(read);
    return sentence === null ? [] : [{ severity: 'block', part: 'stem', sentence }];
  },
};

function whatIsUnclear({ item, stem, options }: ReadItem): string | null {
  if (FILL_IN.test(stem) && !BLANK.test(item.stem))
    return 'The question asks to fill in a blank, but has none: show it with ____.';
  if (!/[a-z0-9\p{L}]/iu.test(stem)) return 'The question has no words: write what is asked.';
  if (CUT_OFF.test(stem) && !/_\W*$/.test(item.stem)) return 'The question breaks off: finish the sentence.';
  if (item.kind !== 'true-false' && options.length > 0 && statesOnly(item.stem.trim()))
    return 'The question states something but asks nothing: say what the student is to decide.';
  return null;
}

function statesOnly(stem: string): boolean {
  return /[a-z)'”"][.!]["”']?$/.test(stem) && !ASKS.test(stem);
}
