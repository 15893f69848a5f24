import { namesAlone } from '../names-alone.ts';
import type { Detector } from './detector.ts';

/** A question that is an answer all the same: `Could it be the nucleus?` */
const SUGGESTS =
  /^\W*(?:so |then |and |maybe |perhaps )*(?:is|isn't|could|couldn't|might|must|would|wouldn't|what if) (?:it|that|this|the answer)\b/i;

/** Figures have detectors of their own, and a single sign is no wording. */
const isWorded = (words: readonly string[]): boolean => words.some((word) => /\p{L}{3}/u.test(word));

/**
 * The right option by its words, alone in a sentence that states or suggests: who speaks of one option and of no other
 * has chosen. Free once the student named it by itself; a question about it helps without telling.
 */
export const optionText: Detector = {
  name: 'singles out the right option',
  finds({ text }, answer, known) {
    if (answer.kind !== 'option') return false;
    const right = answer.among?.find((one) => one.letter === answer.letter)?.words ?? [];
    const others = (answer.among ?? []).filter((one) => one.letter !== answer.letter).map((one) => one.words);
    if (!isWorded(right) || known.optionNamed(right, others)) return false;
    return namesAlone(text, right, others, (sentence) => !sentence.trim().endsWith('?') || SUGGESTS.test(sentence));
  },
};
