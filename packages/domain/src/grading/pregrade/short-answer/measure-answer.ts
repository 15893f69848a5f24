import { measureDirection } from './measure-direction.ts';
import { measureOverlap } from './measure-overlap.ts';
import { readWords } from './read-words.ts';

/** What is read of each text; bounds the work for hostile lengths (the comparison is words times words). */
const MAX_QUESTION_WORDS = 120;
const MAX_WORDS = 160;
const MAX_LENGTH = 4000;

/** The measures in the order that the forest knows them by: appending or reordering needs it fitted again. */
export type Measures = Readonly<Record<string, number>>;

/** Everything that the score rests on, each from -1 to 1: what the answer has in common with one reference, and what not. */
export function measureAnswer(question: string, reference: string, answer: string): Measures {
  const asked = readWords(question.slice(0, MAX_LENGTH)).slice(0, MAX_QUESTION_WORDS);
  const wanted = readWords(reference.slice(0, MAX_LENGTH)).slice(0, MAX_WORDS);
  const known = new Set([...asked, ...wanted].map((word) => word.text));
  const said = readWords(answer.slice(0, MAX_LENGTH), known).slice(0, MAX_WORDS);
  const texts = {
    question: asked.filter((word) => !word.isFunction),
    reference: wanted.filter((word) => !word.isFunction),
    answer: said.filter((word) => !word.isFunction),
  };
  return {
    ...measureOverlap(texts),
    ...measureDirection(texts),
    length: Math.log1p(said.length) / 6,
    pointing: said.some((word) => /^(?:it|they|them|this|that)$/.test(word.text)) ? 1 : 0,
    negators: Math.min(3, said.filter((word) => word.isNegator).length) / 3,
  };
}
