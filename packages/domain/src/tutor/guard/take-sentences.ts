/** Whole sentences of a text that still grows, and what may yet grow; put together they are the text again. */
export type TakenSentences = { sentences: string[]; rest: string };

/** A text without punctuation flows on in pieces of this many characters; longer than a sentence that is one. */
const LONGEST = 480;
/** Past this the piece ends at the next white space even inside mathematics or code. */
const HARD_CAP = 1200;

const ENDS = /[.!?…。！？؟।]/;
/** These need no white space behind them. */
const CLOSED_ENDS = /[。！？।]/;
const CLOSERS = /["'”’»)\]*_~`]/;
const ABBREVIATION =
  /(?:^|[\s("'[])(?:e\.g|i\.e|etc|vs|cf|approx|ca|mr|mrs|ms|dr|prof|st|no|nos|fig|figs|eq|eqs|ex|pp?|vol|ch|sec|ref|resp|incl|p\.ej|ej|sr|sra|z\.b|d\.h|bzw|usw|a\.m|p\.m|[a-z])$/i;

/**
 * Splits off the sentences that are whole, with the first white space behind them. Decimals, abbreviations, ellipses,
 * list numbers, `$...$`, `\(...\)`, `\[...\]` and code never split; a line break outside of them does. Where a sentence
 * ends does not depend on how the text arrived.
 */
export function takeSentences(text: string): TakenSentences {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const span = openingAt(text, at);
    const end = span ? null : (endsAt(text, at, start) ?? cappedAt(text, at, start));
    at = span ? spanEnd(text, at + span.length, span.closing, start) : (end ?? at + 1);
    if (end !== null || at - start > HARD_CAP * 2) {
      sentences.push(text.slice(start, at));
      start = at;
    }
  }
  return { sentences, rest: text.slice(start) };
}

/** Behind the sign that closes the mathematics or code; where it grew too long, behind white space or at the limit. */
function spanEnd(text: string, from: number, closing: string, start: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith(closing, at) && text[at - 1] !== '\\') return at + closing.length;
    const length = at - start;
    if (length > HARD_CAP * 2 || (length > HARD_CAP && /\s/.test(text[at] ?? ''))) return at + 1;
  }
  return text.length;
}

function cappedAt(text: string, at: number, start: number): number | null {
  const length = at - start;
  return length >= HARD_CAP || (length >= LONGEST && /\s/.test(text[at] ?? '')) ? at + 1 : null;
}

/** Where the sentence ends that may end at this character (behind it and its white space), or null. */
function endsAt(text: string, at: number, start: number): number | null {
  const sign = text[at] ?? '';
  if (sign === '\n') return text.slice(start, at).trim() === '' ? null : at + 1;
  if (!ENDS.test(sign)) return null;
  let next = at + 1;
  while (next < text.length && next - at < 6 && CLOSERS.test(text[next] ?? '')) next += 1;
  if (CLOSED_ENDS.test(sign)) return next < text.length ? next : null;
  if (!/\s/.test(text[next] ?? '')) return null;
  const only = sign === '.' && next === at + 1;
  return sign === '…' || (sign === '.' && text[at - 1] === '.') || (only && isNoEnd(text, at, start)) ? null : next + 1;
}

/** The full stop of an abbreviation or of a number that starts a list line. */
function isNoEnd(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - 16), at);
  if (ABBREVIATION.test(before) && !/(?:\bI|\b[a-z]\s*=\s*[a-z])$/.test(before)) return true;
  return /(?:^|\n)\s*(?:[-*+>]\s+|#+\s+)?(?:\d{1,3}|[a-zA-Z])$/.test(before);
}

/** Mathematics or code that starts here, and what closes it. `$5` is money. */
function openingAt(text: string, at: number): { closing: string; length: number } | null {
  const sign = text[at];
  if (sign === '\\' && (text[at + 1] === '(' || text[at + 1] === '['))
    return { closing: text[at + 1] === '(' ? '\\)' : '\\]', length: 2 };
  if (sign === '`') {
    const ticks = /^`+/.exec(text.slice(at, at + 3))?.[0] ?? '`';
    return { closing: ticks, length: ticks.length };
  }
  if (sign !== '$' || text[at - 1] === '\\') return null;
  if (text[at + 1] === '$') return { closing: '$$', length: 2 };
  if (/[\w)]/.test(text[at - 1] ?? '') || !/\S/.test(text[at + 1] ?? '')) return null;
  const isMoney = /^\$-?\d[\d.,]*(?:\s|[.,;:!?)\]"'*]|$)/.test(text.slice(at, at + 24));
  return isMoney ? null : { closing: '$', length: 1 };
}
