import { extractValues } from '../../math/extract-values.ts';
import { type Rational, sameRational } from '../../math/rational.ts';
import { detectExtraction } from '../extraction/detect-extraction.ts';
import type { TutorSituation } from '../situation.ts';
import { normaliseWording } from './normalise-wording.ts';
import { readPlainly } from './readings/plain.ts';
import { statesResult } from './states-result.ts';

/** What the student has seen or said: repeating it tells nothing, unless it is put forward as the answer. */
export type Known = {
  /** In the instructions, or mentioned by the student. */
  mentions(value: Rational): boolean;
  /** Put forward by the student as a result of their own, not as one of many guesses. */
  concluded(value: Rational): boolean;
  /** Whether these very signs stand in the instructions or in the student's words. */
  quotes(expression: string): boolean;
  wordingMentioned(words: readonly string[]): boolean;
  wordingConcluded(words: readonly string[]): boolean;
};

/** Reads instructions, draft and the student's messages once. Guesses in a fishing message establish nothing. */
export function readKnown(situation: TutorSituation): Known {
  const said = situation.thread.flatMap((one) => (one.from === 'student' ? [one] : []));
  const own = said.filter((one) => !one.extraction).map((one) => one.text);
  if (!detectExtraction(situation).extraction) own.push(situation.message);
  own.push(situation.draft);
  const given = readPlainly(situation.instructions);
  const student = own.filter((text) => text.trim() !== '').map(readPlainly);
  const mentioned = [given, ...student].flatMap((text) => extractValues(text).map((one) => one.value));
  const concluded = student.flatMap(concludedValues);
  const compact = [given, ...student].map((text) => text.replace(/\s+/g, '')).join('\n');
  const givenWords = [situation.instructions, ...own].map(normaliseWording);
  return {
    mentions: (value) => mentioned.some((one) => sameRational(one, value)),
    concluded: (value) => concluded.some((one) => sameRational(one, value)),
    quotes: (expression) => compact.includes(expression.replace(/\s+/g, '')),
    wordingMentioned: (words) => givenWords.some((text) => containsRun(text, words)),
    wordingConcluded: (words) => own.map(normaliseWording).some((text) => containsRun(text, words)),
  };
}

/** The values that a text ends up with: after `=` or `is` at the end of a line, or the only value of a short message. */
function concludedValues(text: string): Rational[] {
  return text.split(/\n|(?<=[.!?])\s+/).flatMap((line) => {
    const values = extractValues(line);
    const last = values.at(-1);
    if (!last) return [];
    const short = line.split(/\s+/).length <= 6 && values.length === 1;
    const ends = /=\s*[^=]*$/.test(line.slice(0, last.start)) && line.slice(last.end).split(/\s+/).length <= 4;
    const stated = values.filter((one) => statesResult(line, one.start, one.end)).map((one) => one.value);
    return short || ends ? [...stated, last.value] : stated;
  });
}

/** Whether the words stand in the text in a row. */
export function containsRun(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, start) => words.every((word, offset) => text[start + offset] === word));
}
