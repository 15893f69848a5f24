import type { ResponseOf } from '../../item-response.ts';
import { firstBy } from '../../parts/first-by.ts';
import { textOf } from '../../parts/text-of.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { blankIdsIn } from './blank-marks.ts';

/** What stands in the blanks, in the order of the stem; `…` for an empty one. */
export function describeBlanks(item: StudentItemOf<'blanks'>, { values }: ResponseOf<'blanks'>): string {
  const typed = firstBy(values, ({ blankId }) => blankId);
  const texts = blankIdsIn(item.stem).map((id) => {
    const options = item.blanks.find((blank) => blank.id === id)?.options;
    const text = typed.get(id)?.text.trim() ?? '';
    return (options ? textOf(options, text) : text) || '…';
  });
  return texts.every((text) => text === '…') ? '' : texts.join('; ');
}
