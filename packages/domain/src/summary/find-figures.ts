const units =
  'zero|nil|nought|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety';
const bigger = 'hundreds?|thousands?|millions?|billions?|dozens?';
const ordinals =
  'firsts?|seconds?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|elevenths?|twelfths?|[a-z]{3,6}teenths?|twentieths?|thirtieths?|fortieths?|fiftieths?|sixtieths?|seventieths?|eightieths?|ninetieths?|hundredths?|thousandths?';
const shares =
  'half|halves|halved|quarters?|once|twice|thrice|doubled?|doubles|tripled?|triples|both|pairs?|couple|single|percent|percentage|cent';

/** A word made of number words and nothing else, so `fortytwo` too, but not `someone` or `often`. */
const numberWord = new RegExp(`^(?:${units}|${tens}|${bigger}|${ordinals}|${shares}|ones|twos)+$`);
const romanNumeral = /^[IVXLCDM]{2,}$/;
/** A word spelled letter by letter: `t w o`, `t-w-o`. */
const spelledOut = /(?<!\p{L})\p{L}(?:[\s.\-_*]{1,2}\p{L}){2,}(?!\p{L})/gu;

/**
 * Every figure in a text: digits of any script, number words, shares (`half`, `twice`), roman numerals, and letters
 * that are not Latin, in which a number word could hide. Errs to the strict side: an innocent "no one" is found too,
 * because a made-up number in a letter to a parent is the worse failure.
 */
export function findFigures(text: string): string[] {
  const plain = text.replace(/\p{Cf}/gu, '').normalize('NFKC');
  const found = new Set<string>();
  for (const [digits] of text.matchAll(/\p{N}+/gu)) found.add(digits);
  for (const [digits] of plain.matchAll(/\p{N}+/gu)) found.add(digits);
  for (const [word] of plain.matchAll(/\p{L}+/gu)) {
    if (isFigure(word)) found.add(word);
  }
  for (const [spelled] of plain.matchAll(spelledOut)) {
    if (isFigure(spelled.replace(/\P{L}/gu, ''))) found.add(spelled);
  }
  return [...found];
}

function isFigure(word: string): boolean {
  if (/\P{Script=Latin}/u.test(word)) return true;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return romanNumeral.test(bare) || numberWord.test(bare.toLowerCase());
}
