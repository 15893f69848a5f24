import { DomainError } from '@skillbridge/domain';
import { z } from 'zod';
import { isStorable } from './storable-text.ts';

/** Input of a list that is paged by key: the cursor of the page before, and how many rows. */
export const pageInput = z.object({
  // A name of 120 characters may take 480 bytes, which base64 makes longer still.
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(100).default(25),
});
export type PageInput = z.output<typeof pageInput>;

/** Output of such a list. `nextCursor` is null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** What a cursor holds, by how the list is sorted. Whatever Postgres would refuse is refused here, as the caller's mistake. */
export const cursorKeys = {
  /** By id alone: v7 ids are in the order of time. */
  id: z.tuple([z.uuid()]),
  /** By a name or a title, then by id. */
  nameThenId: z.tuple([z.string().max(200).refine(isStorable), z.uuid()]),
  /** By an instant, then by id. */
  instantThenId: z.tuple([z.iso.datetime().transform((text) => new Date(text)), z.uuid()]),
  /** By a number of three decimals, spelled as Postgres does, then by id. */
  numberThenId: z.tuple([z.string().regex(/^\d(\.\d{1,3})?$/), z.uuid()]),
} as const;

/** Seals the sort key of a page's last row into an opaque cursor. */
function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Opens a cursor by the list's own `cursorKeys`; null for the first page. Throws INVALID for one that we did not seal. */
export function openCursor<K extends z.ZodType>(cursor: string | null | undefined, key: K): z.output<K> | null {
  if (!cursor) return null;
  const opened = key.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!opened.success) throw new DomainError('INVALID', 'That page no longer exists; go back to the first one.');
  return opened.data;
}

/** Cuts a page out of `limit + 1` rows read, and says where the next one begins. */
export function cutPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => readonly string[]) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
