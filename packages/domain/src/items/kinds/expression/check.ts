import type { ResponseOf } from '../../item-response.ts';
import { isBlank } from '../../parts/is-blank.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** Whether it can be read as mathematics, as far as the signs tell: no algebra runs in the portal. */
export function checkExpression(_item: StudentItemOf<'expression'>, { text }: ResponseOf<'expression'>): ResponseCheck {
  if (isBlank(text)) return { kind: 'empty' };
  if (!isClosed(text)) return { kind: 'unreadable', sentence: 'Close every bracket that you open.' };
  if (/[-+*/^=<>−×·÷≤≥]\s*$/u.test(text)) {
    return { kind: 'unreadable', sentence: 'Something is missing after the last sign.' };
  }
  return { kind: 'complete' };
}

/** Intervals may open and close with different brackets, so only how many there are counts; braces are their own. */
function isClosed(text: string): boolean {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  return count(/[([]/g) === count(/[)\]]/g) && count(/\{/g) === count(/\}/g);
}
