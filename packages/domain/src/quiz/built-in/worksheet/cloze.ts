/** ANSWER-BEARING: see answer-key.ts. */
import { itemSchema } from '../../../items/item.ts';
import type { Candidate } from './candidate.ts';
import { chooseAmong } from './choose-among.ts';
import { findTerms, isAlike, keyOf, type Term } from './find-terms.ts';
import { type Sentence, standsAlone } from './read-sentences.ts';

const WRONG = 3;

/** Sentences with one word left out, to choose or to type. The other words to choose are the worksheet's own. */
export function clozeCandidates(sentences: readonly Sentence[], defined: readonly string[]): Candidate[] {
  const terms = findTerms(sentences.filter(({ text }) => /[.!]$/.test(text)));
  const taken = new Map<string, number>();
  return sentences.filter(standsAlone).flatMap((sentence): Candidate[] => {
    const gap = chooseGap(sentence, terms, defined, taken);
    if (gap === null) return [];
    taken.set(keyOf(gap.word), (taken.get(keyOf(gap.word)) ?? 0) + 1);
    const common = { lines: [sentence.text], worth: gap.worth };
    return [
      {
        ...common,
        form: 'choice',
        way: 'cloze',
        make: ({ id, keyAt, dice }) => {
          const wrong = othersLike(gap.word, sentence, terms);
          if (wrong.length < WRONG) return null;
          const close = wrong.slice(0, 6);
          return (
            itemSchema.safeParse({
              ...{
                id,
                kind: 'single',
                points: 1,
                source: sentence.text,
                explanation: `The worksheet says: “${sentence.text}”`,
              },
              stem: `Which word completes the sentence? ${leaveOut(sentence.text, gap.word, '____')}`,
              ...chooseAmong(gap.word, dice.sample(close, WRONG), keyAt),
            }).data ?? null
          );
        },
      },
      {
        ...common,
        form: 'open',
        way: 'cloze',
        make: ({ id }) =>
          itemSchema.safeParse({
            ...{
              id,
              kind: 'blanks',
              points: 1,
              source: sentence.text,
              explanation: `The worksheet says: “${sentence.text}”`,
            },
            stem: `Complete the sentence with one word: ${leaveOut(sentence.text, gap.word, '[[1]]')}`,
            blanks: [{ id: '1', kind: 'typed', accepted: [gap.word] }],
          }).data ?? null,
      },
    ];
  });
}

/** The word whose loss asks most: a defined term, else one that the worksheet keeps coming back to. */
function chooseGap(
  { text, words }: Sentence,
  terms: readonly Term[],
  defined: readonly string[],
  taken: ReadonlyMap<string, number>,
) {
  const known = new Set(defined.map(keyOf));
  const uses = new Map(terms.map((term) => [keyOf(term.text), term.uses]));
  const once = words.filter((word) => words.filter((other) => keyOf(other) === keyOf(word)).length === 1);
  const [best] = once
    .filter((word) => uses.has(keyOf(word)) && word !== words[0] && text.includes(word) && !isPartOfName(word, words))
    .map((word) => ({
      word,
      worth:
        (known.has(keyOf(word)) ? 50 : 0) +
        (uses.get(keyOf(word)) ?? 0) * 4 +
        Math.min(word.length, 12) -
        // A quiz that keeps asking for one word is answered by that word.
        (taken.get(keyOf(word)) ?? 0) * 25,
    }))
    .sort((a, b) => b.worth - a.worth);
  return best ?? null;
}

/** A word of `Industrial Revolution` is found by its other word. */
function isPartOfName(word: string, words: readonly string[]): boolean {
  const isCapital = (other: string | undefined): boolean => /^\p{Lu}/u.test(other ?? '');
  const at = words.indexOf(word);
  return isCapital(word) && (isCapital(words[at + 1]) || (at > 1 && isCapital(words[at - 1])));
}

/** Words of the worksheet that could stand there by their form, and that the sentence does not have. */
function othersLike(word: string, { words }: Sentence, terms: readonly Term[]): string[] {
  const here = new Set(words.map(keyOf));
  const others = terms.map(({ text }) => text).filter((other) => !here.has(keyOf(other)) && isAlike(word, other));
  const unlike = (other: string): number =>
    Number(other.at(-1) !== word.at(-1)) * 3 + Math.abs(other.length - word.length);
  return others.sort((a, b) => unlike(a) - unlike(b));
}

/** The text with the word's only place replaced. */
function leaveOut(text: string, word: string, mark: string): string {
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
  return text.replace(at, () => mark);
}
