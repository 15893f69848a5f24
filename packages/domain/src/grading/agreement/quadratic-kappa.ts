/**
 * Cohen's kappa with quadratic weights (J. Cohen, "Weighted kappa", Psychological Bulletin 70, 1968, 213-220):
 * 1 - sum(w O) / sum(w E), where O counts pairs by level of the one (row) and of the other (column), E is what the two
 * margins would give by chance, and w = (i - j)^2 / (k - 1)^2. 1 is full agreement, 0 what chance gives, below 0 worse.
 * Null where it says nothing: no pairs, or one of the two on one and the same level throughout, which makes it 0 however
 * near the other is.
 */
export function quadraticKappa(counts: readonly (readonly number[])[]): number | null {
  const levels = counts.length;
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  if (levels < 2 || total === 0) return null;
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = counts.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  if ([rows, columns].some((margin) => margin.filter((count) => count > 0).length < 2)) return null;
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < levels; i += 1) {
    for (let j = 0; j < levels; j += 1) {
      const weight = (i - j) ** 2 / (levels - 1) ** 2;
      observed += weight * (counts[i]?.[j] ?? 0);
      expected += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / total;
    }
  }
  return expected === 0 ? null : 1 - observed / expected;
}
