import type { ReadItem } from '../read-item.ts';
import type { ItemRule } from './rule.ts';

const PICTURES = 'figure|diagram|graph|picture|image|illustration|drawing|map|photograph|photo|chart|table|number line';
/** Points at a picture that should stand beside the question. */
const PICTURE = new RegExp(
  `\\b(?:(?:see|refer to|use|using|look at|study|consider|observe|examine)\\s+(?:the\\s+)?(?:attached\\s+|accompanying\\s+)?(?:${PICTURES})\\b(?!\\s+(?:of|paper|that|which|with|where)\\b)|(?:in|on|from|by|to)\\s+the\\s+(?:(?:attached|accompanying|following)\\s+)?(?:${PICTURES})\\s+(?:above|below|shown|at (?:the )?(?:left|right)|on the (?:left|right|next page))|the\\s+(?:${PICTURES})\\s+(?:above|below|at (?:the )?(?:left|right)|on the (?:left|right))|(?:${PICTURES})\\s+(?:shown|given|printed)\\s+(?:above|below|here)|as\\s+shown\\s+in\\s+the\\s+(?:accompanying\\s+)?(?:${PICTURES})|(?:shown|pictured|depicted|illustrated)\\s+(?:above|below|here|at (?:the )?(?:left|right))|the\\s+(?:accompanying|attached)\\s+(?:${PICTURES})|in\\s+(?:figure|fig\\.?|table|diagram)\\s+\\d)`,
  'i',
);
const TEXTS =
  'passage|excerpt|extract|article|poem|paragraph|text|reading|story|document|speech|letter|case study|scenario';
/** Points at a text that should stand beside the question. */
const PASSAGE = new RegExp(
  `\\b(?:(?:according to|based on|in|from|of|by)\\s+(?:the|this)\\s+(?:${TEXTS})\\s+(?:above|below)|the\\s+(?:${TEXTS})\\s+(?:above|below)|the\\s+(?:above|preceding|previous|aforementioned)\\s+(?:${TEXTS})|(?:according to|based on)\\s+(?:the|this)\\s+(?:passage|excerpt|extract|poem|reading|text|article|document|worksheet|handout|notes|material|lesson|author of the passage)|(?:line|lines)\\s+\\d+\\s*(?:-\\s*\\d+)?\\s+of\\s+the\\s+(?:${TEXTS}))\\b`,
  'i',
);
/** Points at a place in a book or at another question. */
const ELSEWHERE =
  /\b(?:(?:in|from|to|of|see|than)\s+(?:question|problem|exercise|item)\s+(?:number\s+)?\d+|the\s+(?:previous|preceding)\s+(?:question|problem|exercise)|(?:in|from|of)\s+(?:this|the|your)\s+(?:chapter|textbook|lecture|handout|worksheet|course reading)\b|this\s+chapter's|(?:page|chapter)\s+\d+\s+of\s+(?:the|your)\s+(?:book|textbook|text)|discussed\s+in\s+(?:class|the (?:lecture|chapter|text)))/i;

const LONG_ENOUGH_FOR_A_PASSAGE = 60;

/** Leans on something that the student does not see. Options (`as above`) are read as part of the item. */
export const outsideReference: ItemRule = {
  code: 'outside-reference',
  find(read) {
    const { stem, context } = read;
    const about = (what: string) => [
      {
        severity: 'block' as const,
        part: 'stem' as const,
        sentence: `The question refers to ${what} that the student does not see: put it into the question or ask without it.`,
      },
    ];
    if (ELSEWHERE.test(stem)) return about('another question or a book');
    if (PICTURE.test(stem) && !context.hasFigure && !bringsTable(read)) return about('a figure or table');
    const wordsAround = stem.split(/\s+/).length;
    if (PASSAGE.test(stem) && context.passage === null && wordsAround < LONG_ENOUGH_FOR_A_PASSAGE)
      return about('a passage');
    return [];
  },
};

/** A table, list or code that stands in the stem: rows of their own, or figures and bars in a row. */
function bringsTable({ item, stem }: ReadItem): boolean {
  const rows = item.stem.split(/\n|\\\\/).filter((line) => line.trim() !== '');
  return rows.length >= 3 || /\\begin\{|\|.*\||&.*&/.test(item.stem) || (stem.match(/\d/g) ?? []).length >= 16;
}
