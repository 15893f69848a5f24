import type { StudentItem } from '@skillbridge/domain';

export type Block = {
  readonly passageId: string | null;
  /** How many items come before. */
  readonly first: number;
  readonly items: readonly StudentItem[];
};

/** The items in their order, those that follow each other about one passage together. */
export function inBlocks(items: readonly StudentItem[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, item] of items.entries()) {
    const passageId = item.passageId ?? null;
    const last = blocks.at(-1);
    if (last && last.passageId === passageId) blocks.splice(-1, 1, { ...last, items: [...last.items, item] });
    else blocks.push({ passageId, first: index, items: [item] });
  }
  return blocks;
}
