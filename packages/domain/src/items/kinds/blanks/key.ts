/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyStem } from '../../parts/empty-parts.ts';
import { textOf } from '../../parts/text-of.ts';
import { blankIdsIn } from './blank-marks.ts';

/** What belongs in the blanks, in the order of the stem; further accepted forms after `or`. */
export function describeBlanksKey({ stem, blanks }: ItemOf<'blanks'>): string {
  return blankIdsIn(stem)
    .flatMap((id) => blanks.find((blank) => blank.id === id) ?? [])
    .map((blank) => (blank.kind === 'typed' ? blank.accepted.join(' or ') : (textOf(blank.options, blank.key) ?? '')))
    .join('; ');
}

/** One blank to type, marked in the stem. */
export function emptyBlanks(id: string): ItemOf<'blanks'> {
  const blank = { kind: 'typed' as const, id: '1', accepted: [''], caseSensitive: false };
  return { ...emptyStem(id), stem: '[[1]]', kind: 'blanks', blanks: [blank], scoring: 'partial' };
}
