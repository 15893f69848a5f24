/** How one attempt sees its items. */
export type StudentView = {
  /** The attempt's own: the same attempt always sees the same order. */
  readonly seed: string;
  /** Whether options of choices are shuffled; matches and entries to order always are, since their order tells. */
  readonly shuffleOptions: boolean;
};
