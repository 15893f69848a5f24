import type { Rational } from '../../../math/rational.ts';
import { remember } from '../../../math/remember.ts';
import { readCalculation } from './read-calculation.ts';
import { readTokens, type Token } from './read-tokens.ts';

/** A calculation in prose. Offsets are into the text that was given. */
export type Calculation = {
  /** What it comes to; two values with a ±. */
  values: readonly Rational[];
  text: string;
  start: number;
  end: number;
  /** Its form and those of its parts, blind to spelling and to the order of what is added or multiplied. */
  form: string;
  forms: readonly string[];
};

/** Nobody reckons more in a reply; bounds what a text of signs costs. */
const MOST = 200;

/** Every calculation in text that `readPlainly` gave, the widest at each place: `(4+3)`, `cbrt 343`, `12 less 5`. */
export const findCalculations = remember(findAnew, 12);

function findAnew(text: string): readonly Calculation[] {
  const tokens = readTokens(text);
  const found: Calculation[] = [];
  for (let at = 0; at < tokens.length && found.length < MOST; at += 1) {
    if (!canStart(tokens, at)) continue;
    const forms: string[] = [];
    const read = readCalculation(tokens, at, forms);
    const [first, last] = [tokens[at], read ? tokens[read.at - 1] : undefined];
    if (!read?.done || !first || !last) continue;
    const { start } = first;
    const { end } = last;
    found.push({ values: read.values, text: text.slice(start, end), start, end, form: read.form, forms });
    at = read.at - 1;
  }
  return found;
}

/** A term of algebra (`x - 5 + 3`) starts nothing, and the dash of a list is no minus. */
function canStart(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || (token.kind === 'sign' && !/^[-(|$£€±]$/.test(token.text))) return false;
  if (token.text === '-' && (after === undefined || after.start !== token.end)) return false;
  if (before?.kind !== 'sign' || !'+-*/^'.includes(before.text)) return true;
  const term = tokens[at - 2];
  return !(term && (/^[a-z]$/.test(term.text) || term.text === ')' || term.kind === 'number'));
}
