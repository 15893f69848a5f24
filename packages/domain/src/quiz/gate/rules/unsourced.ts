import type { ItemRule } from './rule.ts';

/** Fewer words stand in any text by chance. */
const FEWEST_WORDS = 3;

/** An item made from a worksheet rests on a line that really stands there; spacing, case and line breaks apart. */
export const unsourced: ItemRule = {
  code: 'unsourced',
  find({ context: { source } }) {
    if (source === null) return [];
    const line = wordsOf(source.quote ?? '');
    const say = (sentence: string) => [{ severity: 'block' as const, part: 'source' as const, sentence }];
    if (line.length === 0)
      return say('The item does not quote the line of the worksheet that it rests on: quote it word for word.');
    if (!` ${wordsOf(source.text).join(' ')} `.includes(` ${line.join(' ')} `))
      return say('The quoted line does not stand in the worksheet: quote one that does, word for word.');
    if (line.length < FEWEST_WORDS)
      return say('The quoted line is too short to show where the item comes from: quote the whole line.');
    return [];
  },
};

/** Words, figures and signs that carry meaning; a hyphen at the end of a line joins its word. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|[+*/=<>%^−-]/gu)
      ?.filter((word) => word !== '-') ?? []
  );
}
