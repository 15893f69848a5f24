export type Count = { readonly name: string; readonly count: number };

/** Counts of the same name added up, the largest first; equal ones by name. */
export function sumCounts(counts: readonly Count[]): Count[] {
  return [...Map.groupBy(counts, ({ name }) => name)]
    .map(([name, all]) => ({ name, count: all.reduce((sum, one) => sum + one.count, 0) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
