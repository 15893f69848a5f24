import { clauseAround } from '../clause-around.ts';
import { containsRun } from '../contains-run.ts';
import { nearlySays } from '../nearly-says.ts';
import { normaliseWording } from '../normalise-wording.ts';
import { withoutEverydayUse } from '../words/everyday-use.ts';
import { isFormOfKnown } from '../words/known-words.ts';
import type { Detector } from './detector.ts';

/** Longer answers count as given away when this share of their words is in one sentence. */
const MOST = 0.8;
const LONG = 5;

/** An answer in words: the words in a row, or for a sentence-long answer most of them in one sentence. */
export const wording: Detector = {
  name: 'uses the words of the answer',
  finds({ text, hidden }, answer, known) {
    if (answer.kind !== 'wording' || known.wordingConcluded(answer.words)) return false;
    if (VERDICT.has(answer.words.join(' '))) return givesVerdict(text, answer.words);
    if (!hidden && known.wordingMentioned(answer.words)) return putsForward(text, answer.words);
    const said = normaliseWording(text);
    if (containsRun(normaliseWording(withoutEverydayUse(text, answer.words)), answer.words)) return true;
    const unseen = said.filter((word) => !known.wordingMentioned([word]));
    const isFree = (word: string): boolean => isFormOfKnown(word, known);
    if (nearlySays(text, unseen, answer.words, isFree)) return true;
    if (answer.words.length < LONG) return false;
    const fresh = new Set(unseen.map(stemOf));
    return (text.match(/[^.?!\n]+[.?!]?/g) ?? []).some((sentence) => {
      const words = new Set(normaliseWording(sentence));
      if (answer.words.filter((word) => words.has(word)).length >= MOST * answer.words.length) return true;
      return !sentence.endsWith('?') && tellsTheGist(words, answer.words, fresh);
    });
  },
};

/** Words with which one speaks about a text, whatever it says. */
const FRAME = new Set(
  normaliseWording(
    'author writer narrator speaker poet passage text article paragraph story poem main central idea point claim claims theme argue argues say says show shows suggest suggests state states believe believes explain explains describe describes think thinks means because when which who how they their he she his her not',
  ),
);

function stemOf(word: string): string {
  return word.slice(0, 5);
}

/**
 * Whether nearly all that a sentence-long answer says is in a sentence, in whatever order and endings, and something of
 * it is neither the task's nor the student's.
 */
function tellsTheGist(said: ReadonlySet<string>, answer: readonly string[], fresh: ReadonlySet<string>): boolean {
  const content = [...new Set(answer.filter((word) => !FRAME.has(word) && word.length > 2).map(stemOf))];
  const stems = new Set([...said].map(stemOf));
  const told = content.filter((stem) => stems.has(stem));
  return content.length >= 3 && told.length >= MOST * content.length && told.some((stem) => fresh.has(stem));
}

/** Small words of every conversation: the answer to a question of true or false, yes or no. */
const VERDICT = new Set(['yes', 'no', 'true', 'false']);
const OF_THE_TASK =
  /\b(?:it|this|that|statement|claim|sentence|equation|answer|result|number [a-z\d]+)\b[^.?!]{0,24}(?:\bis|\bwas|:|'s)\W+(?:\w+ ){0,2}$/i;

/** `the statement is true`; not `is it true or false?`, and not a `yes` at the start. */
function givesVerdict(text: string, words: readonly string[]): boolean {
  return [...text.matchAll(/\b(?:yes|no|true|false)\b/gi)].some((match) => {
    if (
      match[0].toLowerCase() !== words[0] ||
      !OF_THE_TASK.test(text.slice(Math.max(0, match.index - 60), match.index))
    )
      return false;
    const clause = clauseAround(text, match.index);
    return !clause.asks && !/^ or\b/i.test(text.slice(match.index + match[0].length));
  });
}

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
