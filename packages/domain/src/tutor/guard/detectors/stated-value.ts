import { extractValues, type ValueMention } from '../../../math/extract-values.ts';
import { sameRational, whole } from '../../../math/rational.ts';
import { statesResult } from '../states-result.ts';
import type { Detector } from './detector.ts';

const LABEL =
  /(?:\b(?:step|problem|question|part|line|number|exercise|item|stage|option|hint|figure|table|page|chapter|section|grade|no\.?)s?|#)\s*$/i;
const LIST_NUMBER = /(?:^|\n)\s*$/;
const COUNTED =
  /^[ -](?:more |small |main |different |other |key |simple |equal |given |missing |unknown )?(?:steps?|parts?|ways?|things?|sides?|quantit(?:y|ies)|numbers?|terms?|lines?|pieces?|hints?|ideas?|questions?|operations?|equations?|unknowns?|variables?|facts?|brackets?|sentences?|values?|expressions?|fractions?|cases?|reasons?|examples?|minds?|methods?|kinds?|types?|times|digits?)\b/i;

/** A figure that numbers or counts the talk itself (`step 2`, `two ways`), not a quantity of the problem. */
function isAboutTheTalk(text: string, mention: ValueMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 16), mention.start);
  const after = text.slice(mention.end, mention.end + 30);
  if (mention.value.d !== 1n || mention.value.n > 20n) return false;
  if (LABEL.test(before) || (LIST_NUMBER.test(before) && /^[.)]\s/.test(after))) return true;
  return COUNTED.test(after) && mention.value.n <= 6n;
}

/** The value itself: digits, fractions, decimals, per cent. */
export const statedValue: Detector = {
  name: 'states it',
  finds({ text, hidden }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    const mentioned = known.mentions(answer.value);
    return extractValues(text).some((mention) => {
      const inHundredths =
        mention.percent && sameRational(mention.value, { n: answer.value.n * 100n, d: answer.value.d });
      const same =
        sameRational(mention.value, answer.value) ||
        inHundredths ||
        sameAsWhole(mention, answer.value.n, answer.value.d);
      if (!same) return false;
      if (hidden) return true;
      if (statesResult(text, mention.start, mention.end)) return !isQuestioned(text, mention, mentioned);
      if (mentioned) return isNewEquation(text, mention, known.quotes);
      return !isAboutTheTalk(text, mention);
    });
  },
};

function sameAsWhole(mention: ValueMention, n: bigint, d: bigint): boolean {
  return mention.percent && d !== 1n && sameRational(mention.value, whole((n * 100n) / d)) && (n * 100n) % d === 0n;
}

/** A known figure inside a question (`what does the 5 stand for?`) is asked about, not given. */
function isQuestioned(text: string, mention: ValueMention, mentioned: boolean): boolean {
  const rest = /[.?!\n]/.exec(text.slice(mention.end));
  const start = Math.max(...['.', '?', '!', '\n'].map((mark) => text.lastIndexOf(mark, mention.start - 1))) + 1;
  return (
    mentioned &&
    rest?.[0] === '?' &&
    /^\W*(?:what|where|which|how|why|who|when|can|could|if)\b/i.test(text.slice(start))
  );
}

/** `100 - 60 = 40`, where the 40 also stands in the instructions but the sum does not. */
function isNewEquation(text: string, mention: ValueMention, quotes: (expression: string) => boolean): boolean {
  const equation = /([\d(][\d\s.+\-*/^()%$]*[+\-*/^][\d\s.+\-*/^()%$]*)=\s*\$?$/.exec(
    text.slice(0, mention.start),
  )?.[1];
  return equation !== undefined && !quotes(`${equation}=${mention.text}`);
}
