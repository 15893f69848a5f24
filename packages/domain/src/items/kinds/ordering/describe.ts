import type { ResponseOf } from '../../item-response.ts';
import { textOf } from '../../parts/text-of.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** The entries in the student's order: `1. sow; 2. water; 3. reap`. */
export function describeOrdering(item: StudentItemOf<'ordering'>, { entryIds }: ResponseOf<'ordering'>): string {
  return [...new Set(entryIds)]
    .flatMap((id) => textOf(item.entries, id) ?? [])
    .map((text, at) => `${at + 1}. ${text}`)
    .join('; ');
}
