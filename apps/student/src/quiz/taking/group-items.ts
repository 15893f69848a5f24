import type { Passage, StudentItem } from '@skillbridge/domain';

/** Questions that are shown together: those in a row about one passage, or one without. */
export interface ItemGroup {
  readonly passage: Passage | null;
  readonly items: readonly { readonly item: StudentItem; readonly number: number }[];
}

/** The questions in their order, with those beside each other that share a passage. */
export function groupItems(items: readonly StudentItem[], passages: readonly Passage[]): ItemGroup[] {
  const groups: { passage: Passage | null; items: { item: StudentItem; number: number }[] }[] = [];
  for (const [at, item] of items.entries()) {
    const passage = passages.find(({ id }) => id === item.passageId) ?? null;
    const last = groups.at(-1);
    const entry = { item, number: at + 1 };
    if (last && passage !== null && last.passage?.id === passage.id) last.items.push(entry);
    else groups.push({ passage, items: [entry] });
  }
  return groups;
}
