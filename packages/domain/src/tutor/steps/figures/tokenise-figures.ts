import { multiplyRational, parseDecimal, type Rational, rational } from '../../../math/rational.ts';

/** A piece of a line of a word problem's work. */
export type FigureToken =
  | { kind: 'number'; value: Rational; percent: boolean; text: string }
  | { kind: 'sign'; text: '+' | '-' | '*' | '/' | '=' | '(' | ')' }
  | { kind: 'word'; text: string }
  | { kind: 'stop'; text: string };

const TOKEN = /(?:\d+(?:\.\d+)?|\.\d+)(?:\s?%)?|\/-(?=\s|$)|[-+*/=()]|[a-zA-Z][a-zA-Z'°]*(?:-[a-zA-Z]+)*|[^\s$€£]/g;
/** One letter alone behind a figure is an unknown (`4s`), so a unit has two at least. */
const UNIT_LETTERS = /^(?:(?:[kmc][gm]s?|gs|ms|ml|lbs?|oz|hrs?|mins?|st|nd|rd|th)(?![a-zA-Z])|L(?=[\s.,;]|$))/;
const SCALES = /^10{6}(?:0{3})?$/;

/**
 * The figures, signs and words of a normalised line (`normaliseMath`). `x` between figures is a multiplication, `of`
 * after a share too; a slash or hyphen before a word belongs to the words (`miles/hour`). A figure with a letter right
 * behind it (`36x`), an unknown, a clock time and everything unknown is a stop: no calculation runs over it.
 */
export function tokeniseFigures(line: string): FigureToken[] {
  const text = line.replace(/^\s*[-*]\s+/, '');
  const raw = [...text.matchAll(TOKEN)];
  const tokens: FigureToken[] = [];
  for (const [index, match] of raw.entries()) {
    const next = raw[index + 1]?.[0] ?? '';
    const token = /\d/.test(match[0])
      ? readNumber(match[0], text.slice(Math.max(0, match.index - 2), match.index), {
          behind: text.slice(match.index + match[0].length, match.index + match[0].length + 6),
          percent: /^percent/i.test(next),
        })
      : readOther(match[0], next, tokens);
    const scaled = token?.kind === 'number' && SCALES.test(token.text) && scaleLast(tokens, token.value);
    if (token && !scaled) tokens.push(token);
  }
  return tokens;
}

function readNumber(text: string, before: string, after: { behind: string; percent: boolean }): FigureToken {
  const { behind } = after;
  const value = parseDecimal(text.replace(/\s?%$/, ''));
  const clock = /^:\d/.test(behind) || /\d:$/.test(before);
  const glued = (/^[a-zA-Z]/.test(behind) && !UNIT_LETTERS.test(behind)) || /[a-zA-Z^_]$/.test(before);
  if (!value || clock || glued || behind.startsWith('^')) return { kind: 'stop', text };
  const percent = text.endsWith('%') || after.percent;
  return { kind: 'number', value: percent ? (rational(value.n, value.d * 100n) ?? value) : value, percent, text };
}

/** `10 million` is read as one figure; normalising has spelled the million out. */
function scaleLast(tokens: FigureToken[], scale: Rational): boolean {
  const last = tokens.at(-1);
  if (last?.kind !== 'number' || last.percent) return false;
  tokens[tokens.length - 1] = { ...last, value: multiplyRational(last.value, scale) };
  return true;
}

/** A sign, a word or a stop; null for what belongs to the figure before it. */
function readOther(text: string, next: string, tokens: readonly FigureToken[]): FigureToken | null {
  const previous = tokens.at(-1);
  if (/^[-+*/=()]$/.test(text)) {
    const inWords = /^[-/]$/.test(text) && /^(?:[a-zA-Z]{2}|[ghlms]$)/.test(next);
    const word = inWords && (previous?.kind === 'word' || previous?.kind === 'number');
    return word
      ? { kind: 'word', text: 'per' }
      : { kind: 'sign', text: text as '+' | '-' | '*' | '/' | '=' | '(' | ')' };
  }
  if (text === 'pi') return { kind: 'stop', text };
  if (/^percent/i.test(text) && previous?.kind === 'number') return null;
  if (/^x$/i.test(text)) return isTimes(previous, next) ? { kind: 'sign', text: '*' } : { kind: 'stop', text };
  if (text === 'of' && /^\d/.test(next) && isShare(tokens)) return { kind: 'sign', text: '*' };
  if (/^[b-fi-z]$/i.test(text) && !/^[lms]$/i.test(text)) return { kind: 'stop', text };
  return /^[a-zA-Z]/.test(text) ? { kind: 'word', text: text.toLowerCase() } : { kind: 'stop', text };
}

function isTimes(previous: FigureToken | undefined, next: string): boolean {
  const before =
    previous?.kind === 'number' || previous?.kind === 'word' || (previous?.kind === 'sign' && previous.text === ')');
  return before && /^[\d.(]/.test(next);
}

/** Whether the last figure is a share of something: a percentage, a decimal below one, the end of a fraction. */
function isShare(tokens: readonly FigureToken[]): boolean {
  const [slash, last] = tokens.slice(-2);
  if (last?.kind !== 'number') return false;
  return last.percent || last.value.n < last.value.d || (slash?.kind === 'sign' && slash.text === '/');
}
