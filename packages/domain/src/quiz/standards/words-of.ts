/** Words that say nothing of a topic. */
const EMPTY = new Set(
  'the and for with that this which what from are was were has have not its into how many much does did you your they their them can will would when where who whose one two three than then there each all any some more most about after before between using use used find following question answer select apply correct best least value given show shown says say tell tells write writes student students whether these those such over under other only also both same different between because while out per'.split(
    ' ',
  ),
);

/** The words of a text that may tell its topic, lower-case, with their endings cut so that forms of a word are one. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !EMPTY.has(word)).map(stemOf);
}

/** English endings, roughly: wrong stems do no harm as long as both sides are cut alike. */
export function stemOf(word: string): string {
  const bare = word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/([^su])s$/, '$1');
  if (bare.length < 6) return bare;
  return bare.replace(/(?:ations?|ating|ated|ates?|ings?|ed|ly|al|ity|ive|ion)$/, '').replace(/(.)\1$/, '$1');
}
