import { quote } from '../quote.ts';
import type { ReadItem } from '../read-item.ts';
import type { QuizRule } from './rule.ts';

/** Share of common word pairs from which two stems count as one. */
const SAME_STEM = 0.8;
const SAME_OPTIONS = 0.5;
/** Options that are all the same make up for a stem worded anew. */
const REWORDED_STEM = 0.45;

type Print = { shingles: Set<string>; options: Set<string>; figures: string; negated: boolean };

/** An item that asks what an earlier one, or one of the bank, asks already. Other figures make another item. */
export const nearDuplicate: QuizRule = {
  code: 'near-duplicate',
  find(items, bank) {
    const known = bank.map((read) => ({ read, print: printOf(read), where: 'the question bank' }));
    return items.flatMap((read, at) => {
      const print = printOf(read);
      const twin = known.find((other) => other.read.item.id !== read.item.id && isSame(print, other.print));
      if (!twin) known.push({ read, print, where: 'this quiz' });
      if (!twin) return [];
      const sentence = `This question is nearly the same as ${quote(twin.read.item.stem)} in ${twin.where}: ask something else.`;
      return [{ severity: 'block' as const, part: 'stem' as const, at, sentence }];
    });
  },
};

function isSame(a: Print, b: Print): boolean {
  if (a.figures !== b.figures || a.negated !== b.negated) return false;
  // Four options are compared sooner than forty words, and mostly they are others.
  const options = a.options.size + b.options.size === 0 ? 1 : overlap(a.options, b.options);
  if (options < SAME_OPTIONS) return false;
  const stems = overlap(a.shingles, b.shingles);
  return stems >= SAME_STEM || (stems >= REWORDED_STEM && options === 1 && a.options.size > 2);
}

/** Jaccard's index. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  // Each item of a quiz is held against thousands of a bank: no list is made for each.
  for (const one of few) if (many.has(one)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function printOf({ stem, options }: ReadItem): Print {
  const words = wordsOf(stem);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return {
    shingles: new Set(pairs.length > 0 ? pairs : words),
    options: new Set(options.map(({ plain }) => (wordsOf(plain).join(' ') || plain).replace(/\s+/g, ' '))),
    figures: (stem.match(/\d+(?:\.\d+)?/g) ?? []).join(' '),
    negated: /\b(?:not|except|never|least|incorrect|false)\b/i.test(stem),
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[+*/=<>^-]/gu) ?? [];
}
