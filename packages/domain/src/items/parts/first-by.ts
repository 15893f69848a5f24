/** The entries by id, the first of each id: what a response says twice counts as it was said first. */
export function firstBy<T>(list: readonly T[], idOf: (entry: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const entry of list) if (!found.has(idOf(entry))) found.set(idOf(entry), entry);
  return found;
}
