import { catalogue } from './catalogue/catalogue.ts';
import type { Standard } from './standard.ts';
import { wordsOf } from './words-of.ts';

/** An entry with its words, and how much each of them tells. */
export type IndexedStandard = {
  readonly standard: Standard;
  readonly label: ReadonlySet<string>;
  /** Of the label, the description and the groups that it stands under. */
  readonly all: ReadonlySet<string>;
  /** The label's words as they are written, for what is half typed or typed with a slip. */
  readonly written: readonly string[];
  /** The id's parts, lower-case: `sat`, `math`, `linear`, `equations`, `1`. */
  readonly code: readonly string[];
  readonly isGroup: boolean;
};

const byId = new Map(catalogue.map((standard) => [standard.id, standard]));
const parents = new Set(catalogue.map(({ parent }) => parent));

/** The catalogue, taken apart once. */
export const indexed: readonly IndexedStandard[] = catalogue.map((standard) => ({
  standard,
  label: new Set(wordsOf(standard.label)),
  all: new Set(
    [standard, ...groupsOf(standard)].flatMap(({ label, description }, at) =>
      wordsOf(at === 0 ? `${label} ${description}` : label),
    ),
  ),
  written: standard.label.toLowerCase().match(/\p{L}{3,}/gu) ?? [],
  code: standard.id.toLowerCase().split(/[.-]/),
  isGroup: parents.has(standard.id),
}));

const frequency = new Map<string, number>();
for (const { all } of indexed) for (const word of all) frequency.set(word, (frequency.get(word) ?? 0) + 1);

/** How much a word tells: 0 for one that no entry has, more the fewer have it (inverse document frequency). */
export function weightOf(word: string): number {
  const count = frequency.get(word);
  return count === undefined ? 0 : Math.log(1 + indexed.length / count);
}

function groupsOf({ parent }: Standard): Standard[] {
  const group = parent === null ? undefined : byId.get(parent);
  return group ? [group, ...groupsOf(group)] : [];
}
