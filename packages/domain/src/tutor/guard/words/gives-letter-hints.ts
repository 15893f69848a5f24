const LETTER = "(?:an? |the )?(?:letter |capital )*[\"'“‘]?([a-z])[\"'”’]?(?![a-z'’])";
const FIRST = new RegExp(
  `\\b(?:(?:starts?|begins?|starting|beginning) (?:with|on|in) |(?:first letter|initial)[a-z ]{0,16}(?:is|:|=) ?)${LETTER}`,
  'gi',
);
const LAST = new RegExp(
  `\\b(?:(?:ends?|ending|finish\\w*) (?:with|on|in) |(?:last|final) letter[a-z ]{0,16}(?:is|:|=) ?)${LETTER}`,
  'gi',
);
const LENGTH = /\b(\d{1,2})[ -]letters?\b/gi;
const RHYME = /\b(?:rhymes?|rhyming) with (?:the word )?["'“‘]?([a-z]{3,})/gi;

/**
 * Whether the text adds to hints at a word's letters so that it follows: two of its first letter, its last letter and its
 * length, over turns too; or a rhyme, unless the task has it. One letter alone is an honest nudge.
 */
export function givesLetterHints(
  text: string,
  earlier: string,
  forms: readonly string[],
  isKnown: (word: string) => boolean,
): boolean {
  const now = forms.map((word) => hintsAt(text, word));
  const rhymes = [...text.matchAll(RHYME)].some(
    ([, other = '']) => !isKnown(other) && forms.some((word) => word.slice(-3) === other.toLowerCase().slice(-3)),
  );
  const addsUp = (hints: readonly Hint[], word: string): boolean =>
    hints.length > 0 && new Set([...hints, ...hintsAt(earlier, word)]).size > 1;
  return rhymes || forms.some((word, at) => addsUp(now[at] ?? [], word));
}

type Hint = 'first' | 'last' | 'length';

function hintsAt(text: string, word: string): Hint[] {
  const has = (pattern: RegExp, wanted: string): boolean =>
    [...text.matchAll(pattern)].some((match) => (match[1] ?? '').toLowerCase() === wanted);
  const hints: Hint[] = [];
  if (has(FIRST, word.slice(0, 1))) hints.push('first');
  if (has(LAST, word.slice(-1))) hints.push('last');
  if (has(LENGTH, String(word.length))) hints.push('length');
  return hints;
}
