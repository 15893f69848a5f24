import { quote } from '../quote.ts';
import type { ReadItem, ReadOption } from '../read-item.ts';
import { isAll, isNone } from './all-or-none.ts';
import type { ItemRule } from './rule.ts';

/** Words that cannot end an answer. */
const LOOSE_END = /(?:\b(?:and|or|the|an|because|which|than|with|between|if|as well as|such as)|,)$/i;
const BLANK_AFTER = /_|\.{3}|…/;

/** An option that is a piece of something else: cut off, a repetition of the stem, a datum of the question. */
export const brokenOption: ItemRule = {
  code: 'broken-option',
  find(read) {
    return read.options.flatMap((option) => {
      const wrong = whatIsBroken(option, read);
      if (wrong === null) return [];
      const sentence = `The option ${quote(option.text)} ${wrong}.`;
      return [{ severity: 'block' as const, part: 'options' as const, optionIds: [option.id], sentence }];
    });
  },
};

function whatIsBroken(option: ReadOption, { item, options }: ReadItem): string | null {
  const text = option.text.trim();
  const others = options.filter((other) => other !== option);
  const unlike = (test: (text: string) => boolean): boolean =>
    test(text) && !others.some((other) => test(other.text.trim()));
  if (!/[\p{L}\p{N}\p{S}∅]/u.test(text)) return 'says nothing: write an answer';
  if (
    !BLANK_AFTER.test(item.stem) &&
    /\s/.test(text) &&
    unlike((one) => LOOSE_END.test(one)) &&
    !/^\W*\w\W*$/.test(text)
  )
    return 'breaks off: finish it, or join it with the option that continues it';
  if (item.stem.length > 60 && text.length >= 60 && text.includes(item.stem.trim().slice(0, 60)))
    return 'repeats the question: give the answer alone';
  if (unlike((one) => /^\[.*[=≈].*\]$/s.test(one)))
    return 'is a datum of the question and no answer: move it to the question';
  if (fillsTooFew(option, item.stem, options))
    return 'does not fill every blank: give a part for each, with semicolons between';
  return null;
}

/** Most options have a part for each of several blanks, this one has none. */
function fillsTooFew(option: ReadOption, stem: string, options: readonly ReadOption[]): boolean {
  const blanks = (stem.match(/_+/g) ?? []).length;
  const parts = (of: ReadOption): number => of.text.split(';').length;
  if (blanks < 2 || parts(option) !== 1 || isAll(option) || isNone(option)) return false;
  return options.filter((other) => parts(other) === blanks).length === options.length - 1;
}
