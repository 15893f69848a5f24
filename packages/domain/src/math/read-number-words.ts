import type { NumberWords } from './number-words/number-words.ts';

/** A run of words that spells a number, as it stands in the text. */
export type SpelledNumber = { start: number; end: number; digits: string; words: number };

type Token = { word: string; start: number; end: number };

/** Letters with their accents apart from the rest; a hyphen between words counts as a space (`forty-two`). */
function wordsOf(text: string): Token[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    word: match[0].toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Finds whole numbers spelled in one language (`ciento veinte`, `forty-two`). The longest run wins; a run ends at
 * punctuation and where the next word cannot continue the number (`two three` is two numbers).
 */
export function readNumberWords(text: string, language: NumberWords): SpelledNumber[] {
  const tokens = wordsOf(text);
  const found: SpelledNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = readRun(text, tokens.slice(at, at + 14), language);
    if (run) found.push(run.number);
    at += run?.used ?? 1;
  }
  return found;
}

/** `fifty and seven hundred` is two numbers, `two thousand and three hundred` is one. */
function startsAnother(last: Token | undefined, next: Token | undefined, language: NumberWords): boolean {
  const scale = language.scales.get(next?.word ?? '');
  return scale !== undefined && (language.scales.get(last?.word ?? '') ?? 0) <= scale;
}

type Sum = { total: number; group: number /** The size below which the next word must stay. */; room: number };

function readRun(text: string, tokens: Token[], language: NumberWords): { number: SpelledNumber; used: number } | null {
  let sum: Sum = { total: 0, group: 0, room: Number.POSITIVE_INFINITY };
  let used = 0;
  let pending = 0;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (previous && !/^[\s-]+$/.test(text.slice(previous.end, token.start))) break;
    if (used > 0 && language.joiners.has(token.word)) {
      pending += 1;
      if (pending > 1) break;
      continue;
    }
    if (pending > 0 && startsAnother(tokens[used - 1], tokens[index + 1], language)) break;
    const next = grow(sum, token.word, language, used > 0);
    if (!next) break;
    sum = next;
    used = index + 1;
    pending = 0;
  }
  const [first, last] = [tokens[0], tokens[used - 1]];
  if (!first || !last) return null;
  return { number: { start: first.start, end: last.end, digits: String(sum.total + sum.group), words: used }, used };
}

function grow(sum: Sum, word: string, language: NumberWords, started: boolean): Sum | null {
  const value = language.values.get(word);
  if (value !== undefined) {
    if (started && value >= sum.room) return null;
    return { total: sum.total, group: sum.group + value, room: roomAfter(value) };
  }
  const scale = language.scales.get(word);
  if (scale === undefined || (!started && !language.bareScales)) return null;
  const times = sum.group === 0 ? 1 : sum.group;
  if (scale === 100) {
    if (times >= 10 && (times > 99 || times % 10 === 0)) return null;
    return { total: sum.total, group: times * 100, room: 100 };
  }
  if (sum.total > 0 && scale >= lowestScale(sum.total)) return null;
  return { total: sum.total + times * scale, group: 0, room: scale };
}

/** After `forty` comes at most a nine; after `hundred`-like values (`doscientos`) anything below a hundred. */
function roomAfter(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}

function lowestScale(total: number): number {
  return total % 1_000_000 === 0 ? 1_000_000 : 1000;
}
