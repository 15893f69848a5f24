const EMPTY = new Set('a an the of in on at to and or is are was were be it its this that by for with as'.split(' '));

/** The words that carry meaning: lower case, without accents, articles and plural endings. */
export function normaliseWording(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(\d),? (?:with )?(?:an? )?remainder(?: of)?(?= \d)/g, '$1 r')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !EMPTY.has(word));
  return (kept.length > 0 ? kept : words).map((word) => (word.length > 3 ? word.replace(/(?:es|s)$/, '') : word));
}
