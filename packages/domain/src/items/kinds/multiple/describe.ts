import type { ResponseOf } from '../../item-response.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** The texts of the chosen options, in the order in which the student sees them. */
export function describeMultiple(item: StudentItemOf<'multiple'>, { optionIds }: ResponseOf<'multiple'>): string {
  return item.options
    .filter(({ id }) => optionIds.includes(id))
    .map(({ text }) => text)
    .join('; ');
}
