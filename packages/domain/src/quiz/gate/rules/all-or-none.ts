import { quote } from '../quote.ts';
import type { ReadOption } from '../read-item.ts';
import type { ItemRule } from './rule.ts';

const ALL =
  /^(?:all(?: of)?(?: the)? (?:above|these|them|following|options|answers)(?: are (?:true|correct|right))?|all)\.?$/i;
const NONE = /^(?:none(?: of)?(?: the)? (?:above|these|them|following|options|answers)|none)\.?$/i;

export const isAll = ({ plain }: ReadOption): boolean => ALL.test(plain);
export const isNone = ({ plain }: ReadOption): boolean => NONE.test(plain);

/** `All of the above` and `none of the above` agree with the key, with each other and with the other options. */
export const allOrNone: ItemRule = {
  code: 'all-or-none',
  find({ options }) {
    const [all, none] = [options.filter(isAll), options.filter(isNone)];
    const flaw = (of: ReadOption, severity: 'block' | 'warn', sentence: string) => [
      { severity, part: 'options' as const, optionIds: [of.id], sentence },
    ];
    for (const same of [all, none]) {
      const [first, second] = same;
      if (first && second)
        return flaw(
          second,
          'block',
          `The options ${quote(first.text)} and ${quote(second.text)} say the same: keep one.`,
        );
    }
    const right = options.filter((option) => option.isKey);
    const special = right.find((option) => isAll(option) || isNone(option));
    if (special && right.length > 1)
      return flaw(
        special,
        'block',
        `${quote(special.text)} is marked as right beside other options: it can only be right alone.`,
      );
    const [every] = all;
    if (every?.isKey && excludeEachOther(options.filter((option) => option !== every)))
      return flaw(every, 'block', `${quote(every.text)} is marked as right, but the other options cannot all be true.`);
    return [];
  },
};

/** Plain figures: one quantity has one value, so at most one of them is right. */
function excludeEachOther(others: readonly ReadOption[]): boolean {
  return others.some(isNone) && others.length > 1;
}
