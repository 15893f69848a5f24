import type { ItemRule } from './rule.ts';

/** From here on length is read as a hint; shorter options differ by chance. */
const SHORTEST_KEY = 40;
/** The key is conspicuous at this many times the longest distractor. */
const TIMES = 1.6;

/** A key that stands out by its length: test-wise students choose it without knowing. */
export const lengthCue: ItemRule = {
  code: 'length-cue',
  find({ options }) {
    const right = options.filter((option) => option.isKey);
    const wrong = options.filter((option) => !option.isKey);
    const [key] = right;
    if (!key || right.length > 1 || wrong.length < 2 || key.text.length < SHORTEST_KEY) return [];
    if (key.text.length < TIMES * Math.max(...wrong.map((option) => option.text.length))) return [];
    return [
      {
        severity: 'warn',
        part: 'options',
        optionIds: [key.id],
        sentence:
          'The right option is much longer than the others and can be guessed by that: shorten it or flesh out the others.',
      },
    ];
  },
};
