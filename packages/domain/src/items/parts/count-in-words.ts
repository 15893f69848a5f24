const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small count as a word, for a sentence: `three`; in figures above twelve. */
export function countInWords(count: number): string {
  return WORDS[count] ?? String(count);
}
