/** The stroke that negates a sign. Without it "not equal" would be "equal". */
const STROKE = '\u0338';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A typed text as it is compared: characters composed alike (NFKC), runs of spaces as one, typographic quotes and dashes
 * plain, invisible characters and a closing full stop gone; a raised number is a power (`10²` is `10^2`, never `102`) and
 * a fraction of one character stands apart from the number before it. Unless the spelling is to be exact, capitals and
 * accents do not count either: many keyboards of students have none.
 */
export function foldText(text: string, { exact }: { exact: boolean }): string {
  const plain = text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/g, ' ')
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replaceAll('\u2044', '/')
    .replace(/\s*[.,;]+$/, '');
  if (exact) return plain;
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, (mark) => (mark === STROKE ? mark : ''));
  return bare.normalize('NFC').toLowerCase();
}
