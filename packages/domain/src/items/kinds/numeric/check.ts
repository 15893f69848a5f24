import { readMeasure } from '../../../math/read-measure.ts';
import type { ResponseOf } from '../../item-response.ts';
import { isBlank } from '../../parts/is-blank.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** A decimal comma, which might as well separate thousands or two answers. */
const DECIMAL_COMMA = /^\s*[-−]?\d+,\d+\s*\D*$/;

/** Whether it is a number, and has a unit where one is to be typed. */
export function checkNumeric(item: StudentItemOf<'numeric'>, { text }: ResponseOf<'numeric'>): ResponseCheck {
  if (isBlank(text)) return { kind: 'empty' };
  const read = readMeasure(text);
  if (!read) {
    const sentence = DECIMAL_COMMA.test(text)
      ? 'Write decimals with a point, such as 3.5.'
      : 'Write a number such as 12, -3.5 or 2/3.';
    return { kind: 'unreadable', sentence };
  }
  if (item.typesUnit && read.unit === null && !read.percent) {
    return { kind: 'incomplete', sentence: 'Add the unit to your number.' };
  }
  return { kind: 'complete' };
}
