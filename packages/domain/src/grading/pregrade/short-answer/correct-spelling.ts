/**
 * The known word that a misspelled one most likely means, or the word itself: at most one slip in five letters, two from
 * eight on, and the same first letter, which people seldom get wrong. A swap of neighbours is one slip.
 */
export function correctSpelling(word: string, known: ReadonlySet<string>): string {
  if (word.length < 5 || known.has(word) || !/^\p{L}+$/u.test(word)) return word;
  const allowed = word.length >= 8 ? 2 : 1;
  let best = word;
  let least = allowed + 1;
  for (const candidate of known) {
    if (candidate.length < 5 || candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > allowed)
      continue;
    const slips = countSlips(word, candidate, least);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Edits between two words, neighbours swapped counting once; no more than `limit` is told. */
function countSlips(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) >= limit) return limit;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? limit;
}
