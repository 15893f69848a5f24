import { cognateKey } from './words/cognate-key.ts';
import { spellingsOf } from './words/unknown-words.ts';

/** Shorter words are near too many others. */
const LONG_WORD = 8;
/** From here on a word may have two letters wrong. */
const VERY_LONG_WORD = 10;
/** From here on it may have another ending; shorter ones leave an everyday word (`correction`, `production`). */
const LONG_ENOUGH_FOR_ENDINGS = 11;
/** As many letters in a row never come about at the borders of other words. */
const LONG_ENOUGH_TO_JOIN = 7;
/** Shorter words backwards are often others (`part`, `live`). */
const LONG_ENOUGH_BACKWARDS = 5;

/**
 * Whether the text has the words in pieces (`mito-chondria`, `m, i, t, o`) or backwards; or, for a single long word, a
 * word that is nearly it: misspelt, or with another ending (`mitochondrial`), unless that word is free.
 */
export function nearlySays(
  text: string,
  textWords: readonly string[],
  words: readonly string[],
  isFree: (word: string) => boolean,
): boolean {
  const whole = words.join('');
  if (!/^\p{L}+$/u.test(whole)) return false;
  if (spellingsOf(whole).some((one) => isInPieces(text, one, words.length > 1))) return true;
  if (words.length === 1 && namesAnEnd(text, whole)) return true;
  return words.length === 1 && whole.length >= LONG_WORD && textWords.some((one) => isNear(one, whole) && !isFree(one));
}

/** Letters with signs between them; backwards even without; several words even as one. */
function isInPieces(text: string, whole: string, manyWords: boolean): boolean {
  if (whole.length < LONG_ENOUGH_BACKWARDS) return false;
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const inARow = (letters: readonly string[]): string[] =>
    plain.match(new RegExp(`(?<!\\p{L})${letters.join('[^\\p{L}\\n]{0,4}')}(?!\\p{L})`, 'gu')) ?? [];
  const letters = [...whole];
  const backwards = letters.toReversed();
  if (backwards.join('') !== whole && inARow(backwards).length > 0) return true;
  return (
    whole.length >= LONG_ENOUGH_TO_JOIN && inARow(letters).some((one) => (manyWords ? !/\s/.test(one) : one !== whole))
  );
}

const END =
  /\b(starts?|begins?|starting|beginning|ends?|ending)\s+(?:with|in|on)\s+(?:the (?:letters?|word|part)\s+)?\W{0,3}(\p{L}{3,})/giu;

/** `it starts with mito`: a letter or two are a hint, more of them a piece. */
function namesAnEnd(text: string, whole: string): boolean {
  return [...text.matchAll(END)].some(([, which = '', given = '']) => {
    const piece = given.toLowerCase();
    if (piece.length >= whole.length) return false;
    return /^e/i.test(which) ? whole.endsWith(piece) : whole.startsWith(piece);
  });
}

/** Near a school term and yet everyday talk. */
const EVERYDAY = new Set(['conversation', 'conversational']);

/** A slip is seldom in the first letter, and there it makes another word: `inspiration`, `emigration`. */
function isNear(word: string, wanted: string): boolean {
  if (EVERYDAY.has(word) || cognateKey(word)[0] !== cognateKey(wanted)[0]) return false;
  const isVeryLong = wanted.length >= VERY_LONG_WORD;
  if (wanted.length >= LONG_ENOUGH_FOR_ENDINGS && word.startsWith(wanted.slice(0, -3))) return true;
  return differsByAtMost(word, wanted, isVeryLong ? 2 : 1);
}

/** Whether so many letters changed, added or left out make one word of the other. */
function differsByAtMost(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[other.length] ?? most + 1) <= most;
}
