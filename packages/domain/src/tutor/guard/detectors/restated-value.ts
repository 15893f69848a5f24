import type { ValueMention } from '../../../math/extract-values.ts';
import { sameRational } from '../../../math/rational.ts';
import { nounBehind } from '../asked-nouns.ts';
import { clauseAround } from '../clause-around.ts';
import type { Known } from '../known.ts';
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

/** Talk about what the student did or said: the figure is quoted, not put forward. */
const ATTRIBUTED =
  /\byour?\b|\byou(?:'ve|'d|'re)\b|\bi (?:see|notice|think|understand)\b[^,]{0,12}\byou\b|["“«]\W*$|\b(?:tell|show|explain|walk) (?:me|us)\b|\bremember\b/i;
/** `the 75 seeds` points at something known; `75 seeds` says how many there are. */
const POINTED_AT =
  /\b(?:the|those|these|that|this|his|her|their|its|our|any|each|every|both|same|first|last|another)\s+\$?$|\b(?:the|those|these|his|her|their|its|our|all)\s+(?:other|same|first|last|remaining|total|extra|original|new)\s+\$?$/i;
/** A figure that something is done with. */
const OPERAND_BEFORE =
  /(?:[\d)a-z%]\s*[+*/^-]|\b(?:add(?:s|ed|ing)?|subtract\w*|multipl\w+|divid\w+|tak(?:e|es|ing)|by|plus|minus|times|from|than|after|before|with|without|and|or|not|of|for|if|when|using|use|why|how|what|at|in|on|over|into))\s*(?:the )?\$?$/i;
const OPERAND_AFTER = /^\s*(?:[a-z]+\s*)?(?:\([a-z ]+\)\s*)?(?:[+*/^-]\s*\$?[\d(]|\b(?:times|plus|minus|divided)\b)/i;
/** `wouldn't that be 75?` asks nothing. */
const TAG = /\b(?:would|is|should|does|do|are|must|could|has|have)(?:n't| not)\b/i;
/** The figure is said to be, or to be needed, left or paid: a fact, not a mention in passing. */
const SAID_AS_FACT =
  /(?:=|\b(?:is|are|was|were|be|been|means?|meant|needs?|has|have|had|gives?|gave|makes?|made|leaves?|left|equals?|totals?|to|gets?|got|takes?|costs?|earns?|pays?|spends?|sells?|remains?|(?:needs?|have|has) to \w+|(?:should|must|would|will|can) \w+))(?: (?:us|you|them|him|her|only|actually|really|exactly|just|indeed|about|also|still|at least|a total of)){0,3}\s*\$?$/i;
const NUMERALS_OF_THE_TALK = /\b(?:step|problem|question|part|line|number|exercise|no\.?|#)\s*$/i;

/**
 * A figure that the student came across on the way but did not end with, said as a fact (`so they need 8 more`): it
 * tells which of their figures is the answer. Quoting the student's line, asking about it and calculating with it do not.
 */
export const restatedValue: Detector = {
  name: 'picks the answer out of the figures that the student mentioned',
  finds({ text, hidden }, answer, known) {
    if (answer.kind !== 'value' || hidden || known.concluded(answer.value)) return false;
    if (!known.mentions(answer.value)) return false;
    const isGiven = known.given(answer.value);
    return valuesIn(text).some((mention) => {
      if (!sameRational(mention.value, answer.value)) return false;
      return isGiven ? countsWhatIsAsked(text, mention, known) : isAsserted(text, mention);
    });
  },
};

/** `you wrote` */
const STUDENT_DID =
  /\byou(?:'ve|'d| have| had)? (?:wrote|written|said|say|got|have|had|found|think|thought|put|did|mean)\b/i;

/** A figure of the task is everywhere; it is the answer where it is said to be how many there are of what is asked for. */
function countsWhatIsAsked(text: string, mention: ValueMention, known: Known): boolean {
  const noun = nounBehind(text, mention.end, known.askedNouns);
  if (noun === null || known.quotes(`${mention.text}${noun}`)) return false;
  const clause = clauseAround(text, mention.start);
  const before = text.slice(clause.start, mention.start);
  return !clause.asks && SAID_AS_FACT.test(before) && !STUDENT_DID.test(before) && !POINTED_AT.test(before);
}

function isAsserted(text: string, mention: ValueMention): boolean {
  const clause = clauseAround(text, mention.start);
  const before = text.slice(clause.start, mention.start);
  if (clause.asks && !TAG.test(before)) return false;
  if (ATTRIBUTED.test(before) || POINTED_AT.test(before) || NUMERALS_OF_THE_TALK.test(before)) return false;
  return (
    SAID_AS_FACT.test(before) &&
    !OPERAND_BEFORE.test(before) &&
    !OPERAND_AFTER.test(text.slice(mention.end, mention.end + 40))
  );
}
