import { bestMatch, compareWords, shareUnity } from './compare-words.ts';
import type { Word } from './read-words.ts';

/** The words of question, reference and answer that carry content, in order. */
export type Texts = {
  readonly question: readonly Word[];
  readonly reference: readonly Word[];
  readonly answer: readonly Word[];
};

/** A word of the question costs nothing to repeat. */
const ASKED_WEIGHT = 0.35;
const NAME_WEIGHT = 0.8;

/** What of the reference the answer says, and what else it says; shares from 0 to 1. */
export function measureOverlap({ question, reference, answer }: Texts): Record<string, number> {
  const asked = new Set(question.map((word) => word.stem));
  const isNew = (word: Word) => !asked.has(word.stem);
  const weigh = (word: Word) => (word.isName ? NAME_WEIGHT : 1) * (isNew(word) ? 1 : ASKED_WEIGHT);
  const wanted = dropRepeats(reference);
  const said = dropRepeats(answer);
  const inAnswer = (word: Word) => bestMatch(word, said);
  const inReference = (word: Word) => bestMatch(word, wanted);
  const looselyIn = (words: readonly Word[]) => (word: Word) =>
    Math.max(bestMatch(word, words), words.some((other) => shareUnity(word, other)) ? 0.6 : 0);
  const isStem = (word: Word) => (said.some((other) => other.stem === word.stem) ? 1 : 0);
  const wantedNew = wanted.filter(isNew);
  const saidNew = said.filter(isNew);
  const plain = wanted.filter((word) => !word.isName && word.poles.length === 0);
  const cover = average(wanted, inAnswer, weigh);
  return {
    cover,
    coverExactly: average(wanted, isStem, weigh),
    coverLoosely: average(wanted, looselyIn(said), weigh),
    coverUnweighted: average(wanted, inAnswer),
    coverByLength: average(wanted, inAnswer, (word) => Math.min(9, word.text.length) * weigh(word)),
    coverNew: wantedNew.length === 0 ? cover : average(wantedNew, inAnswer),
    coverPlain: plain.length === 0 ? 0.5 : average(plain, inAnswer),
    coverPlainNew: plain.some(isNew) ? average(plain.filter(isNew), inAnswer) : 0.5,
    precision: average(said, inReference),
    precisionNew: average(saidNew, inReference),
    precisionLoosely: average(said, looselyIn(wanted)),
    copied: said.length === 0 ? 1 : average(said, (word) => (isNew(word) ? 0 : 1)),
    novel: average(said, (word) => (isNew(word) && inReference(word) < 0.5 ? 1 : 0)),
    novelWords: Math.log1p(saidNew.filter((word) => inReference(word) < 0.5).length) / 4,
    unknown: average(said, (word) =>
      isNew(word) && !word.isName && word.concepts.length + word.poles.length === 0 && inReference(word) === 0 ? 1 : 0,
    ),
    pairs: measurePairs(reference, answer) ?? average(wanted, inAnswer),
    order: measureOrder(reference, answer),
    trigrams: compareTrigrams(reference, answer),
    trigramsNew: compareTrigrams(reference.filter(isNew), answer.filter(isNew)),
    words: Math.log1p(said.length) / 4,
    perReference: Math.min(2, said.length / Math.max(1, wanted.length)) / 2,
  };
}

/** One of each word; negated and not are two. */
export function dropRepeats(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [`${word.stem} ${word.negated}`, word])).values()];
}

function average(
  words: readonly Word[],
  value: (word: Word) => number,
  weigh: (word: Word) => number = () => 1,
): number {
  const weights = words.reduce((sum, word) => sum + weigh(word), 0);
  return weights === 0 ? 0 : words.reduce((sum, word) => sum + weigh(word) * value(word), 0) / weights;
}

/** The share of neighbouring words of the reference that are neighbours in the answer too; null when it has one word. */
function measurePairs(reference: readonly Word[], answer: readonly Word[]): number | null {
  const pairs = (words: readonly Word[]) => words.slice(1).map((word, at) => [words[at] ?? word, word] as const);
  const wanted = pairs(reference);
  if (wanted.length === 0) return null;
  const said = pairs(answer);
  const close = (a: Word, b: Word) => compareWords(a, b) > 0.5;
  return wanted.filter(([a, b]) => said.some(([c, d]) => close(a, c) && close(b, d))).length / wanted.length;
}

/** The longest run of matches that keep their order, as a share of the reference. */
function measureOrder(reference: readonly Word[], answer: readonly Word[]): number {
  let last = answer.map(() => 0);
  for (const word of reference) {
    const row: number[] = [];
    answer.forEach((other, at) => {
      row.push(Math.max(row[at - 1] ?? 0, last[at] ?? 0, (last[at - 1] ?? 0) + compareWords(word, other)));
    });
    last = row;
  }
  return reference.length === 0 ? 0 : (last.at(-1) ?? 0) / reference.length;
}

function compareTrigrams(one: readonly Word[], other: readonly Word[]): number {
  const [a, b] = [countTrigrams(one), countTrigrams(other)];
  const norm = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, times) => sum + times ** 2, 0);
  const dot = [...a].reduce((sum, [gram, times]) => sum + times * (b.get(gram) ?? 0), 0);
  return dot === 0 ? 0 : dot / Math.sqrt(norm(a) * norm(b));
}

function countTrigrams(words: readonly Word[]): Map<string, number> {
  const text = ` ${words.map((word) => word.text).join(' ')} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= text.length; at += 1) {
    const gram = text.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
