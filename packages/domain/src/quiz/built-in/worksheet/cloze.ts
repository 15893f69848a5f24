/** ANSWER-BEARING: see answer-key.ts. */
import { itemSchema } from '../../../items/item.ts';
import type { Candidate } from './candidate.ts';
import { chooseAmong } from './choose-among.ts';
import { findTerms, isAlike, isContent, keyOf, type Term } from './find-terms.ts';
import { type Sentence, standsAlone } from './read-sentences.ts';

const WRONG = 3;

/** Sentences with one word left out, to choose or to type. The other words to choose are the worksheet's own. */
export function clozeCandidates(sentences: readonly Sentence[], defined: readonly string[]): Candidate[] {
  const terms = findTerms(sentences);
  return sentences.filter(standsAlone).flatMap((sentence): Candidate[] => {
    const gap = chooseGap(sentence, terms, defined);
    if (gap === null) return [];
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
function chooseGap({ text, words }: Sentence, terms: readonly Term[], defined: readonly string[]) {
  const known = new Set(defined.map(keyOf));
  const uses = new Map(terms.map((term) => [keyOf(term.text), term.uses]));
  const once = words.filter((word) => words.filter((other) => keyOf(other) === keyOf(word)).length === 1);
  const [best] = once
    .filter((word, at) => isContent(word) && (at > 0 || known.has(keyOf(word))) && text.includes(word))
    .map((word) => ({
      word,
      worth: (known.has(keyOf(word)) ? 100 : 0) + (uses.get(keyOf(word)) ?? 0) * 4 + word.length,
    }))
    .sort((a, b) => b.worth - a.worth);
  return best ?? null;
}

/** Words of the worksheet that could stand there by their form, and that the sentence does not have. */
function othersLike(word: string, { words }: Sentence, terms: readonly Term[]): string[] {
  const here = new Set(words.map(keyOf));
  const others = terms.map(({ text }) => text).filter((other) => !here.has(keyOf(other)));
  const alike = others.filter((other) => isAlike(word, other));
  return alike.sort((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length));
}

/** The text with the word's only place replaced. */
export function leaveOut(text: string, word: string, mark: string): string {
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
  return text.replace(at, () => mark);
}
