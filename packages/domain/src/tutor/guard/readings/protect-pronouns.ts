const NUMBER_WORD =
  'hundred|thousand|million|half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|point|more than|less than|fewer than|plus|minus|times|over|divided|and a half';
const COUNTED = new RegExp(`\\bone\\b(?![\\s-]+(?:${NUMBER_WORD}))`, 'gi');
const STATED =
  /(?:\b(?:is|was|be|equals?|equal to|makes?|gives?|gets?|leaves?|left with|exactly|minus|plus|negative|times|over|than|by|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred and|point|between|and|to)|[=:+*/-])[\s-]*$/i;
const WORDS =
  '(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)';
/** Beside another number: `the sum of one and six`, `between one and three`, `a one followed by a nine`. */
const PAIRED_AFTER = new RegExp(
  `^\\s+(?:(?:and|plus|minus|times|over) (?:an? )?${WORDS}\\b|followed by|then an? )`,
  'i',
);
const PAIRED_BEFORE = new RegExp(
  `\\b${WORDS}\\s+(?:(?:and|plus|minus|times|over)|followed by(?: a)?|then a)\\s+$`,
  'i',
);

/** `twenty-one` is never a pronoun. */
const COMPOUND =
  /\b(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred(?: and)?|thousand(?: and)?)[\s-]+$/i;

/**
 * `one` is more often a pronoun than a number (`one of them`, `this one`, `one step`). It stays a number after words
 * that state a value and where it starts a longer number; else it becomes a word without a value.
 */
export function protectPronouns(text: string): string {
  return text.replace(COUNTED, (word, at: number) => {
    const after = text.slice(at + word.length);
    const close = text.slice(Math.max(0, at - 30), at);
    if (COMPOUND.test(close) || PAIRED_BEFORE.test(close) || PAIRED_AFTER.test(text.slice(at + word.length, at + 40)))
      return word;
    const stated = STATED.test(text.slice(Math.max(0, at - 24), at)) && !/^\s+(?:of|\p{L}+)\b/u.test(after);
    return stated ? word : 'a single';
  });
}
