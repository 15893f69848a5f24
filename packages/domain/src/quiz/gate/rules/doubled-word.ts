import { quote } from '../quote.ts';
import type { ItemRule } from './rule.ts';

/** `that that` and `had had` are good English. */
const DOUBLED =
  /(?<![\w'-])(the|a|an|of|to|in|is|are|and|for|with|on|at|by|was|be|this|which|from|or|as|it)\s+\1(?![\w'-])/i;

/** A word typed twice. Only small words: `very very`, `pan pan` and variables may be meant. */
export const doubledWord: ItemRule = {
  code: 'doubled-word',
  find({ item, options }) {
    return [{ id: null, text: item.stem }, ...options].flatMap(({ id, text }) => {
      const found = DOUBLED.exec(text);
      // `A a` is a genotype and `is a A`: letters; a doubled article is written in small letters.
      if (!found || (found[1]?.length === 1 && found[0] !== found[0].toLowerCase())) return [];
      return [
        {
          severity: 'warn' as const,
          part: id === null ? ('stem' as const) : ('options' as const),
          optionIds: id === null ? [] : [id],
          sentence: `${quote(found[0])} stands twice in a row: take one away.`,
        },
      ];
    });
  },
};
