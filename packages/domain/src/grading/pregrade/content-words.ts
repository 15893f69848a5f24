const stopWords = new Set(
  'a an the and or but if then else of to in on at by for from with as is are was were be been being am do does did done have has had this that these those it its they them their he she his her we our us you your i my me there here which who whom what when where how will would can could should may might must so than too very just also into about over under up down out'.split(
    ' ',
  ),
);

/** Words that turn a sentence round; kept apart because an overlap of words does not see them. */
const negations = new Set(['not', 'no', 'never', 'none', 'without', 'cannot', 'neither', 'nor', 'nothing']);

/** The words of a text that carry its content, stemmed, in order. Numbers count as words. */
export function contentWords(text: string): string[] {
  return words(text)
    .filter((word) => !stopWords.has(word) && !negations.has(word))
    .map(stemWord);
}

function words(text: string): string[] {
  return [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/\p{L}[\p{L}\p{M}']*|\d+(?:\.\d+)?/gu),
  ].map(([word]) => word.replace(/'s?$/, ''));
}

/** A word without the commonest English endings: enough that `separated`, `separates` and `separation` meet. */
export function stemWord(word: string): string {
  if (word.length < 4 || /^\d/.test(word)) return word;
  for (const [ending, replacement] of endings) {
    const root = word.slice(0, word.length - ending.length);
    if (word.endsWith(ending) && root.length >= 3) return dedouble(root + replacement);
  }
  return word.endsWith('e') ? word.slice(0, -1) : word;
}

const endings: readonly (readonly [string, string])[] = [
  ['ational', 'at'],
  ['ations', 'at'],
  ['ation', 'at'],
  ['ments', ''],
  ['ment', ''],
  ['nesses', ''],
  ['ness', ''],
  ['ingly', ''],
  ['ities', ''],
  ['ity', ''],
  ['ions', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ion', ''],
  ['ing', ''],
  ['edly', ''],
  ['ed', ''],
  ['ly', ''],
  ['sses', 'ss'],
  ['es', ''],
  ['ss', 'ss'],
  ['s', ''],
];

function dedouble(root: string): string {
  const bare = root.endsWith('e') ? root.slice(0, -1) : root;
  return /([^aeioulsz])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}
