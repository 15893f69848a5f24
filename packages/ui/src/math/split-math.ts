/** A run of plain text, or a formula without its delimiters. `source` is the formula as it was written. */
export type MathPiece =
  | { kind: 'text'; text: string }
  | { kind: 'math'; tex: string; display: boolean; source: string };

const pairs = [
  { open: '$$', close: '$$', display: true },
  { open: '\\[', close: '\\]', display: true },
  { open: '\\(', close: '\\)', display: false },
  { open: '$', close: '$', display: false },
] as const;

const blankLine = /^\n[^\S\n]*\n/u;

/**
 * Splits text into words and formulas: `$..$`, `$$..$$`, `\(..\)`, `\[..\]`. `\$` is a dollar sign. A single `$` opens a
 * formula by Pandoc's rule (no space after the opening, none before the closing, no digit after the closing), so
 * "$5 and $6" stays money; so does `$5, or $` with words between. A delimiter without its partner is text.
 */
export function splitMath(input: string): MathPiece[] {
  const pieces: MathPiece[] = [];
  let text = '';
  let at = 0;
  while (at < input.length) {
    if (input.startsWith('\\$', at)) {
      text += '$';
      at += 2;
      continue;
    }
    const pair = pairs.find(({ open }) => input.startsWith(open, at));
    const end = pair ? findClose(input, at + pair.open.length, pair.close) : -1;
    if (!pair || end < 0) {
      // An opening without an end is taken whole, or the second `$` of `$$` would be tried as an opening again.
      const step = pair ? pair.open.length : 1;
      text += input.slice(at, at + step);
      at += step;
      continue;
    }
    if (text) pieces.push({ kind: 'text', text });
    text = '';
    const after = end + pair.close.length;
    const tex = input.slice(at + pair.open.length, end);
    pieces.push({ kind: 'math', tex: tex.trim(), display: pair.display, source: input.slice(at, after) });
    at = after;
  }
  if (text) pieces.push({ kind: 'text', text });
  return pieces;
}

/** Where the closing delimiter stands, or -1. A formula is never empty and never runs over a blank line. */
function findClose(input: string, start: number, close: string): number {
  let at = start;
  while (at < input.length && !input.startsWith(close, at)) {
    if (blankLine.test(input.slice(at, at + 80))) return -1;
    // Inside a formula a backslash takes the next character with it: `\$` and `\\` close nothing.
    at += input[at] === '\\' ? 2 : 1;
  }
  const inner = input.slice(start, at);
  if (at >= input.length || !inner.trim()) return -1;
  const looksLikeMoney = inner !== inner.trim() || /\d/u.test(input[at + 1] ?? '');
  return close === '$' && looksLikeMoney ? -1 : at;
}
