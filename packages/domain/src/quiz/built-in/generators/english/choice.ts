/** ANSWER-BEARING: see answer-key.ts. */
import type { Drawn } from '../../core/item-generator.ts';
import { slip } from '../../core/slip.ts';

/** Where a word is missing from a text. */
export const GAP = '______';
const CONVENTIONS = 'Which choice completes the text so that it conforms to the conventions of Standard English?';
/** Shorter where the options are the same few words again and again, so that the texts tell the questions apart. */
const WORD = 'Which choice completes the text in Standard English?';
const TRANSITION = 'Which choice completes the text with the most logical transition?';

/** A text with one gap and what may stand in it. */
export type Choice = {
  /** Has `GAP` once. */
  readonly passage: string;
  readonly key: string;
  /** Named errors: what stands in the gap, and what one who chose it is told. */
  readonly wrong: readonly (readonly [text: string, told: string])[];
  readonly because: string;
  /** Whether a text is right in the gap, by a rule that reads it and does not know the key. */
  readonly fits: (text: string) => boolean;
  readonly asks?: 'transition';
  /** The options are words, which can be chosen within the text; marks of punctuation are compared side by side. */
  readonly words?: boolean;
};

/** A choice as a question that is proved by its rule: the rule accepts the key and refuses every named error. */
export function asDrawn({ passage, key, wrong, because, fits, asks, words = false }: Choice): Drawn {
  return {
    stem: `${passage}\n${asks === 'transition' ? TRANSITION : words ? WORD : CONVENTIONS}`,
    ...(words ? { cloze: passage.replace(GAP, '[[1]]') } : {}),
    answer: { kind: 'text', text: key },
    mistakes: wrong.map(([text, told]) => slip(text, told)),
    explanation: because,
    proof: { found: fits(key) && wrong.every(([text]) => !fits(text)) },
  };
}
