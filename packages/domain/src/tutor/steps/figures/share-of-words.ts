const SMALL =
  'the and are was were for has have had she they his her their that there this each per with from will total after because';
const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL.split(' '));

/** The share of the content words of the shorter line that the other has too, from 0 to 1. Endings are left aside. */
export function shareOfWords(a: string, b: string): number {
  const [one, other] = [contentWords(a), contentWords(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function contentWords(line: string): Set<string> {
  const words = line.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.replace(/(?:es|s)$/, '')));
}
