import type { ValueMention } from '../../math/extract-values.ts';

/** `step 2` */
const LABEL =
  /(?:\b(?:step|problem|question|part|line|number|exercise|item|stage|option|hint|figure|table|page|chapter|section|grade|no\.?)s?|#)\s*$/i;
/** `2. ` at the start of a line */
const LIST_NUMBER = /(?:^|\n)\s*$/;
/** `2 different ways` */
const COUNTED =
  /^[ -](?:more |small |main |different |other |key |simple |equal |given |missing |unknown )?(?:steps?|parts?|ways?|things?|sides?|quantit(?:y|ies)|numbers?|terms?|lines?|pieces?|hints?|ideas?|questions?|operations?|equations?|unknowns?|variables?|facts?|brackets?|sentences?|values?|expressions?|fractions?|cases?|reasons?|examples?|minds?|methods?|kinds?|types?|times|digits?)\b/i;

/** A figure that numbers or counts the talk itself (`step 2`, `two ways`), not a quantity of the problem. */
export function isAboutTheTalk(text: string, mention: ValueMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 16), mention.start);
  const after = text.slice(mention.end, mention.end + 30);
  if (mention.value.d !== 1n || mention.value.n > 20n) return false;
  if (LABEL.test(before) || (LIST_NUMBER.test(before) && /^[.)]\s/.test(after))) return true;
  return COUNTED.test(after) && mention.value.n <= 6n;
}
