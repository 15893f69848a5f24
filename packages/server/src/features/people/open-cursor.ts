import { DomainError } from '@skillbridge/domain';
import { z } from 'zod';
import { decodeCursor } from '../../trpc/page.ts';

/** Opens the cursor of a list sorted by a name and then by id, or by id alone; null for the first page. Throws INVALID. */
export function openCursor(cursor: string | null | undefined, length: 1 | 2): { name: string; id: string } | null {
  const key = decodeCursor(cursor, length);
  if (!key) return null;
  const id = z.uuid().safeParse(key.at(-1));
  // Postgres would refuse what is not a uuid, and that would look like a fault of ours.
  if (!id.success) throw new DomainError('INVALID', 'That page no longer exists; go back to the first one.');
  return { name: key[0] ?? '', id: id.data };
}
