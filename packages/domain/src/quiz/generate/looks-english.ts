/** The words that English cannot do without and that few other languages have. */
const USUAL = new Set(
  'the of and to is that it for are as with this be by at or from which what find solve how each if then not have has an you your we they'.split(
    ' ',
  ),
);
/** One word in twelve; English prose has one in three, a sheet of equations with short instructions one in eight. */
const FEWEST = 1 / 12;
/** Fewer words tell nothing of a language. */
const ENOUGH_WORDS = 12;

/** Whether a text may be English; a text of few words, such as equations alone, may. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // Languages without spaces have few words and many letters.
  if (letters >= 20 && latin < letters / 2) return false;
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter((word) => USUAL.has(word)).length >= words.length * FEWEST;
}
