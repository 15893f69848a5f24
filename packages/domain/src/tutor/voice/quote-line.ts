import { stripComments } from '../policy/strip-comments.ts';
import { quotable } from './fill.ts';

/** The student's work without the words that lead to it: a quotation is of the work. */
const LEAD_INS: readonly RegExp[] = [
  // "(a) …": the number of the problem
  /^\([a-h\d]\)\s+/i,
  // "I wrote: …", "so far I've got …", "we now have that …"
  /^(?:(?:so far|now|then|here|first|next),?\s+)?(?:i|we)(?:['’]ve|\s+have)?(?:\s+(?:just|only|now|then|also|already))?(?:\s+(?:wrote|write|got|get|had|have|did|do|found|find|tried|said|put|did get|ended up with|came to|come to))?(?:\s+(?:down|this|that|so far))*\s*[:,]?\s+/i,
  // "my work so far: …", "my next line is …", "this is my answer: …"
  /^(?:(?:this|that|here)(?:\s+is|['’]s)\s+)?my\s+(?:(?:first|second|third|next|last|latest|own|final)\s+)?(?:work|working|line|step|answer|result|solution|attempt|equation)(?:\s+so far)?(?:\s+(?:is|was))?\s*[:,]?\s+/i,
  // "here is what I did: …", "what I have: …"
  /^(?:here(?:\s+is|['’]s)\s+)?what\s+(?:i|we)(?:['’]ve|\s+have)?(?:\s+(?:did|do|have|got|wrote|tried|done))?(?:\s+so far)?(?:\s+is)?\s*[:,]?\s+/i,
  // "so far: …", "ok so …", "then …"
  /^(?:so far|ok(?:ay)?|so|then|next|now|therefore|and)\s*[:,]?\s+/i,
  // "By the theorem of Pythagoras …", "using the product rule, …"
  /^(?:by|using|from|with)\s+(?:the\s+)?(?:[a-z'’]+\s+){0,3}(?:theorem|rule|law|formula|pythagoras)(?:\s+of\s+[a-z]+)?\s*[:,]?\s+/i,
];

/** Words may stand before words: "ok so far I have: by Pythagoras …". */
const MOST_LEAD_INS = 4;

/** Where a line of mathematics can begin: a figure, a bracket, a sign, an unknown, or a name before a relation. */
const MATHS_BEGINS = /^(?:[-+(\d√$\\]|[a-z](?![a-z])|[a-z]{2,}(?:\s+[a-z])?\s*[=<>≤≥])/i;

/**
 * What a student wrote, without a lead-in of theirs: `I wrote: 2x = 8` is `2x = 8`. Words that lead to no mathematics are
 * a part of the sentence, unless a colon sets them apart.
 */
export function stripLeadIn(text: string): string {
  let rest = text.trim();
  let end = rest;
  for (let turn = 0; turn < MOST_LEAD_INS; turn += 1) {
    const lead = LEAD_INS.map((one) => one.exec(rest)?.[0] ?? '').find(
      (found) => found !== '' && found.length < rest.length,
    );
    if (lead === undefined) break;
    rest = rest.slice(lead.length);
    if (lead.trimEnd().endsWith(':') || (MATHS_BEGINS.test(rest) && /[=<>≤≥]/.test(rest))) end = rest;
  }
  return end;
}

/** Figures, single letters, signs, brackets and powers of one sign: what reads the same when it is typeset as it stands. */
const PLAIN_MATHS = /^(?:\d+(?:\.\d+)?|(?<![a-z])[a-z](?![a-z])|\^(?:\d(?![\d.])|[a-z](?![a-z]))|[-+=()/ ]| [<>] )+$/i;

/** `p is the old price. `, before `0.85p = 68`: a sentence without figures or relations. */
const SENTENCE_BEFORE = /^[^\d=<>≤≥$]*[a-z]{2,}[.!?]+\s+(?=\S)/i;

/**
 * A line of a student for a quotation: without its lead-in, and typeset (`$2x = 8$`) where it is mathematics alone. What
 * they say before and beside the mathematics (`sorry. 2x = 8   (took 5 away)`) is left out.
 */
export function quoteLine(text: string): string {
  const line = quotable(stripLeadIn(text));
  const maths = stripComments(line.replace(SENTENCE_BEFORE, '')).trim();
  return isPlainMaths(maths) ? `$${maths}$` : line;
}

/** `x = 4`: nothing in it gains by being typeset, and the guard knows a result said back in plain print best. */
const BARE_RESULT = /^[a-z]?\s*=?\s*-?[\d./]+$|^-?[\d./]+\s*=\s*[a-z]?-?[\d./]*$/i;

/** Whether all of it is mathematics that stands: no bare result, no bracket left open, no two signs that mean one. */
function isPlainMaths(line: string): boolean {
  if (BARE_RESULT.test(line)) return false;
  if (!PLAIN_MATHS.test(line) || !/[=<>]/.test(line) || !/[a-z\d]\s*$|\)\s*$/i.test(line)) return false;
  if (/[=<>/]\s*[=<>/)]|^\s*[=<>/)]/.test(line)) return false;
  let open = 0;
  for (const sign of line) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
