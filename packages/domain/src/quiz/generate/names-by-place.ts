/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';

const BY_LETTER = /\b(?:[Oo]ption|[Cc]hoice|[Aa]nswer)s?\s+\(?[A-H]\)?(?![\w'’])(?!\s*=)/;
const BY_PLACE = /\b(?:first|second|third|fourth|fifth|last) (?:option|choice|answer choice)\b/i;
const ONLY_LETTERS = /^(?:both\s+)?\(?[A-H]\)?(?:\s*,\s*\(?[A-H]\)?)*\s+and\s+\(?[A-H]\)?(?:\s+only)?\.?$/i;

/** A sentence where an item calls its options by letter or place, which mean nothing once they are shuffled; else null. */
export function namesByPlace(item: Item): string | null {
  if (item.kind !== 'single' && item.kind !== 'multiple') return null;
  const texts = [item.stem, item.explanation, ...item.options.flatMap(({ text, feedback }) => [text, feedback ?? ''])];
  const found =
    texts.some((text) => BY_LETTER.test(text) || BY_PLACE.test(text)) ||
    item.options.some(({ text }) => ONLY_LETTERS.test(text.trim()));
  return found
    ? 'It calls an option by its letter or place, but options are shuffled: say what the option says.'
    : null;
}
