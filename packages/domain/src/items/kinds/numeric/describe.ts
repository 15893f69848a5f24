import { readMeasure } from '../../../math/read-measure.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** The number as typed, with the unit that stood beside the box. */
export function describeNumeric(item: StudentItemOf<'numeric'>, { text }: ResponseOf<'numeric'>): string {
  const read = readMeasure(text);
  const bare = read !== null && read.unit === null && !read.percent;
  return bare && item.unit !== null ? `${text.trim()} ${item.unit}` : text.trim();
}
