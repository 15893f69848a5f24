const NUMBER_WORD =
  'hundred|thousand|million|half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|point|more than|less than|fewer than|plus|minus|times|over|divided|and a half';
const COUNTED = new RegExp(`\\bone\\b(?![\\s-]+(?:${NUMBER_WORD}))`, 'gi');
const STATED =
  /(?:\b(?:is|was|be|equals?|equal to|makes?|gives?|gets?|leaves?|left with|exactly|minus|plus|negative|times|over|than|by|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred and|point|between|and|to)|[=:+*/-])[\s-]*$/i;
/** `twenty-one` is never a pronoun. */
const COMPOUND = /\b(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred and)[\s-]+$/i;

/**
 * `one` is more often a pronoun than a number (`one of them`, `this one`, `one step`). It stays a number after words
 * that state a value and where it starts a longer number; else it becomes a word without a value.
 */
export function protectPronouns(text: string): string {
  return text.replace(COUNTED, (word, at: number) => {
    const after = text.slice(at + word.length);
    if (COMPOUND.test(text.slice(Math.max(0, at - 14), at))) return word;
    const stated = STATED.test(text.slice(Math.max(0, at - 24), at)) && !/^\s+(?:of|\p{L}+)\b/u.test(after);
    return stated ? word : 'a single';
  });
}
