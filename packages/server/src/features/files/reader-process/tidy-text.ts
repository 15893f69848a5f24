/** What is kept of a file, in UTF-16 units: some 60 pages of close print. The rest is cut off at the end of a line. */
export const MAX_TEXT = 200_000;

/**
 * Characters that nobody sees: format and bidi controls, tag characters, variation selectors and fillers (all used to
 * hide instructions in text), halves of pairs, private use (glyphs of one font) and controls.
 */
const UNSEEN =
  /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|[^\P{Cc}\t\n]/gu;

/** Letters in another dress: ligatures, full width, and the alphabets of mathematics (𝑥, 𝐀, ℝ stays). */
const DRESSED = /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;

/**
 * Text as it is stored: lines as they were, white space even, cells apart by a tab, at most one empty line in a row, nothing unseen. Signs of
 * mathematics stay what they are (−, ×, ÷, ½, ², √): the algebra reads them.
 */
export function tidyText(text: string): string {
  const tidy = text
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(DRESSED, (char) => char.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replace(/[\u2010-\u2012\ufe63]/g, '-')
    .replace(/[^\S\t\n]+/g, ' ')
    .replace(/ ?\t[\t ]*/g, '\t')
    .replace(/[\t ]*\n[\t ]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
  if (tidy.length <= MAX_TEXT) return tidy;
  const lastLine = tidy.lastIndexOf('\n', MAX_TEXT);
  const end = lastLine > MAX_TEXT - 5000 ? lastLine : MAX_TEXT;
  return tidy
    .slice(0, end)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd();
}
