/** How a language spells whole numbers; words are lower case and without accents. A language is a table, not code. */
export type NumberWords = {
  readonly name: string;
  /** Words that add: `seven`, `forty`, `doscientos`, `veintiuno`. */
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply what came before: `hundred`, `mil`. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words between: `and`, `y`. */
  readonly joiners: ReadonlySet<string>;
  /** Whether a scale may stand alone (`mil` is 1000; English needs `a thousand`). */
  readonly bareScales: boolean;
};

/** Values from a list whose index is the number, then from pairs. */
export function wordValues(counting: string, more: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const values = new Map(counting.split(' ').map((word, value) => [word, value] as const));
  for (const [word, value] of Object.entries(more)) values.set(word, value);
  return values;
}
