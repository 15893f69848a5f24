import type { ResponseOf } from '../../item-response.ts';
import { checkParts } from '../../parts/check-parts.ts';
import { isBlank } from '../../parts/is-blank.ts';
import { textOf } from '../../parts/text-of.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** Complete when every blank has something in it. */
export function checkBlanks(item: StudentItemOf<'blanks'>, { values }: ResponseOf<'blanks'>): ResponseCheck {
  const filled = item.blanks.filter((blank) =>
    values.some(
      ({ blankId, text }) =>
        blankId === blank.id && (blank.options ? textOf(blank.options, text) !== null : !isBlank(text)),
    ),
  );
  return checkParts(filled.length, item.blanks.length, { noun: 'blanks', deed: 'filled in' });
}
