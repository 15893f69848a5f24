import type { ReadOption } from '../read-item.ts';
import type { ItemRule } from './rule.ts';

const VOWEL = /^["'(]*(?:(?!uni|use|usu|eu|one\b|ura|uto)[aeiou]|hour|hon(?:est|ou?r)|heir)/i;
/** Letters that are spelled out: an FBI agent. */
const SPELLED = /^["'(]*[FHLMNRSX](?![a-z])/;

/** A stem that ends in `a` or `an`, which only some of the options fit. */
export const grammarCue: ItemRule = {
  code: 'grammar-cue',
  find({ stem, options }) {
    const article = /(?<![/\w])(an?)\s*[:_.…]*$/i.exec(stem)?.[1]?.toLowerCase();
    const worded = options.filter(({ text }) => /^["'(]*[a-z]{2}/i.test(text) && !/^(?:an?|the)\s/i.test(text));
    if (article === undefined || worded.length < options.length) return [];
    const fits = (option: ReadOption): boolean =>
      (VOWEL.test(option.text) || SPELLED.test(option.text)) === (article === 'an');
    const misfits = options.filter((option) => !fits(option));
    if (misfits.length === 0) return [];
    return [
      {
        severity: 'warn',
        part: 'stem',
        optionIds: misfits.map(({ id }) => id),
        sentence: `The question ends in “${article}”, which gives away options that do not fit it: write “a/an” or put the article into the options.`,
      },
    ];
  },
};
