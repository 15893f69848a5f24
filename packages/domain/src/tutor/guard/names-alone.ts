import { containsRun } from './contains-run.ts';
import { normaliseWording } from './normalise-wording.ts';

/** `B) `, `(C) `, `D: ` at the start of an option, in lines or in one line. */
const MARK = /(?:^|[\s(])\(?[A-H]\s?[).:\]]\s+/g;

/** The sentences of a text, less the options that are listed in it: a list names none of its options. */
function sentencesOf(text: string): string[] {
  return text
    .replace(MARK, '\n\u2022')
    .split('\n')
    .filter((line) => !line.startsWith('\u2022'))
    .flatMap((line) => line.match(/[^.?!]+[.?!]?/g) ?? []);
}

/** Whether a sentence of the text that counts has these words in a row, and none of the others'. */
export function namesAlone(
  text: string,
  words: readonly string[],
  others: readonly (readonly string[])[],
  counts: (sentence: string) => boolean = () => true,
): boolean {
  return sentencesOf(text).some((sentence) => {
    if (!counts(sentence)) return false;
    const said = normaliseWording(sentence);
    return containsRun(said, words) && !others.some((other) => other.length > 0 && containsRun(said, other));
  });
}
