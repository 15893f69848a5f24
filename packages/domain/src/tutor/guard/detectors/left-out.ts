import { type Rational, sameRational } from '../../../math/rational.ts';
import type { Known } from '../known.ts';
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

type Listed = { readonly letter: string; readonly value: Rational };

const PICKED = /\b(?:choose|pick|select|mark|circle|tick|go (?:for|with)|only|that is|it is|it's)\s+\$?$/i;
const PRAISED = /^\s*(?:alone |itself )?(?:is|has|fits|works|must|would|does|remains)\b/i;

/** In one sentence about options with values: all of them but the right one, or the right one alone as what it is. */
export const leftOut: Detector = {
  name: 'speaks of every option but the right one, or of that one alone',
  finds({ text, hidden }, answer, known) {
    if (hidden || answer.kind !== 'option' || !answer.among || answer.among.length < 3) return false;
    const { among } = answer;
    const listed = among.flatMap(({ letter, value }) => (value ? [{ letter, value }] : []));
    const others = among.map((one) => one.letter).filter((one) => one !== answer.letter);
    return (text.match(/[^.?!\n]+(?:\.\d+[^.?!\n]*)*[.?!]?/g) ?? []).some((sentence) => {
      const letters = new Set(sentence.match(/(?<![\w'’])[A-H](?![\w'’])/g) ?? []);
      if (isAllBut(others, letters, answer.letter) && !others.every((one) => known.letterMentioned(one))) return true;
      if (listed.length < among.length) return false;
      return singlesOutByValue(sentence, listed, { right: answer.letter, known });
    });
  },
};

function isAllBut(others: readonly string[], said: ReadonlySet<string>, right: string): boolean {
  return others.every((one) => said.has(one)) && !said.has(right);
}

function singlesOutByValue(
  sentence: string,
  listed: readonly Listed[],
  { right, known }: { right: string; known: Known },
): boolean {
  const mentions = valuesIn(sentence);
  const said = new Set(
    listed.filter((one) => mentions.some((mention) => sameRational(mention.value, one.value))).map((one) => one.letter),
  );
  const others = listed.filter((one) => one.letter !== right);
  if (others.every((one) => said.has(one.letter)) && !said.has(right))
    return !others.every((one) => known.saidByStudent(one.value));
  const own = listed.find((one) => one.letter === right);
  if (!own || said.size !== 1 || !said.has(right) || known.saidByStudent(own.value) || sentence.endsWith('?'))
    return false;
  return mentions.some(
    (mention) =>
      sameRational(mention.value, own.value) &&
      (PICKED.test(sentence.slice(0, mention.start)) || PRAISED.test(sentence.slice(mention.end))),
  );
}
