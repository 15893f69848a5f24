import { DomainError } from '@skillbridge/domain';
import { z } from 'zod';

/** Input of a list that is paged by key: the cursor of the page before, and how many rows. */
export const pageInput = z.object({
  cursor: z.string().max(400).nullish(),
  limit: z.number().int().min(1).max(100).default(25),
});
export type PageInput = z.output<typeof pageInput>;

/** Output of such a list. `nextCursor` is null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** Seals the sort key of a page's last row into an opaque cursor. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Opens a cursor of `length` keys; null for the first page. A mangled one is refused, not guessed at. */
export function decodeCursor(cursor: string | null | undefined, length: number): string[] | null {
  if (!cursor) return null;
  const parsed = z
    .array(z.string().max(200))
    .length(length)
    .safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw new DomainError('INVALID', 'That page no longer exists; go back to the first one.');
  return parsed.data;
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
