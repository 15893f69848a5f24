import type { ValueMention } from '../../../math/extract-values.ts';
import { sameRational, whole } from '../../../math/rational.ts';
import { isAboutTheTalk } from '../is-about-the-talk.ts';
import { statesResult } from '../states-result.ts';
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

/** The value itself: digits, fractions, decimals, per cent. */
export const statedValue: Detector = {
  name: 'states it',
  finds({ text, hidden }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    const mentioned = known.mentions(answer.value);
    return valuesIn(text).some((mention) => {
      const inHundredths =
        mention.percent && sameRational(mention.value, { n: answer.value.n * 100n, d: answer.value.d });
      const same =
        sameRational(mention.value, answer.value) ||
        inHundredths ||
        sameAsWhole(mention, answer.value.n, answer.value.d);
      if (!same) return false;
      if (hidden) return true;
      if (statesResult(text, mention.start, mention.end)) return !isQuestioned(text, mention, mentioned);
      if (mentioned) return isAlone(text, mention, known.askedNouns) || isNewEquation(text, mention, known.quotes);
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

/** A sentence that is nothing but the figure, or the figure and what is asked for: `12 desks.` */
function isAlone(text: string, mention: ValueMention, nouns: readonly string[]): boolean {
  if (isAboutTheTalk(text, mention)) return false;
  const before = /(?:^|[.?!\n])([^.?!\n]*)$/.exec(text.slice(0, mention.start))?.[1] ?? '';
  const [after = ''] = /^[^.?!\n]*[.?!]?/.exec(text.slice(mention.end)) ?? [];
  if (!/^\W*(?:(?:just|only|exactly|simply|it's|it is)\W*)?$/i.test(before) || after.endsWith('?')) return false;
  const rest = nouns.reduce((left, noun) => left.replace(new RegExp(`^ ${noun}\\b`, 'i'), ''), after);
  return /^\W*$/.test(rest);
}

/** `100 - 60 = 40`, where the 40 also stands in the instructions but the sum does not. */
function isNewEquation(text: string, mention: ValueMention, quotes: (expression: string) => boolean): boolean {
  const equation = /([\d(][\d\s.+\-*/^()%$]*[+\-*/^][\d\s.+\-*/^()%$]*)=\s*\$?$/.exec(
    text.slice(0, mention.start),
  )?.[1];
  return equation !== undefined && !quotes(`${equation}=${mention.text}`);
}
