import type { ResponseOf } from '../../item-response.ts';
import { checkParts } from '../../parts/check-parts.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** Complete when every entry has its place. */
export function checkOrdering(item: StudentItemOf<'ordering'>, { entryIds }: ResponseOf<'ordering'>): ResponseCheck {
  const placed = item.entries.filter(({ id }) => entryIds.includes(id));
  return checkParts(placed.length, item.entries.length, { noun: 'entries', deed: 'in place' });
}
