import { containsRun } from '../contains-run.ts';
import { normaliseWording } from '../normalise-wording.ts';
import type { Detector } from './detector.ts';

/** Longer answers count as given away when this share of their words is in one sentence. */
const MOST = 0.8;
const LONG = 5;

/** An answer in words: the words in a row, or for a sentence-long answer most of them in one sentence. */
export const wording: Detector = {
  name: 'uses the words of the answer',
  finds({ text, hidden }, answer, known) {
    if (answer.kind !== 'wording' || known.wordingConcluded(answer.words)) return false;
    if (!hidden && known.wordingMentioned(answer.words)) return putsForward(text, answer.words);
    if (containsRun(normaliseWording(text), answer.words)) return true;
    if (answer.words.length < LONG) return false;
    return text.split(/[.?!\n]/).some((sentence) => {
      const words = new Set(normaliseWording(sentence));
      return answer.words.filter((word) => words.has(word)).length >= MOST * answer.words.length;
    });
  },
};

/** Words that stand in the instructions are given away when they are called the answer. */
function putsForward(text: string, words: readonly string[]): boolean {
  return text.split(/[.?!\n]/).some((sentence) => {
    const claims =
      /\b(?:answer|solution|result|correct (?:one|choice)|right (?:one|choice))\b[^.]{0,20}\b(?:is|was|:)/i.exec(
        sentence,
      );
    return claims !== null && containsRun(normaliseWording(sentence.slice(claims.index)), words);
  });
}
