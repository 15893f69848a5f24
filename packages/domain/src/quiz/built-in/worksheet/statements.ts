/** ANSWER-BEARING: see answer-key.ts. */
import { itemSchema } from '../../../items/item.ts';
import type { Candidate } from './candidate.ts';
import type { Definition } from './read-definitions.ts';
import { type Sentence, standsAlone } from './read-sentences.ts';

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A statement that is hedged is neither true nor false. */
const HEDGED =
  /\b(?:may|might|could|perhaps|probably|usually|often|sometimes|about|around|approximately|almost|nearly|some|many|most|more than|less than|at least|over)\b/i;

/** What a statement is made false by: the words that go, and the words that come. */
type Swap = { readonly from: string; readonly to: string };

/** Statements of the worksheet to judge: as they stand, or with one number or term put in another's place. */
export function statementCandidates(sentences: readonly Sentence[], definitions: readonly Definition[]): Candidate[] {
  const figures = [...new Set(sentences.flatMap(({ words }) => words.filter((word) => /^\d/.test(word))))];
  return sentences
    .filter((one) => standsAlone(one) && !HEDGED.test(one.text))
    .flatMap((sentence): Candidate[] => {
      const swaps = [...swapFigure(sentence, figures), ...swapTerm(sentence, definitions)];
      const swap = swaps.find((one) => put(sentence.text, one) !== sentence.text);
      // A statement in which nothing can be swapped would always be true, which students notice.
      if (!swap) return [];
      return [
        {
          ...{ form: 'open', way: 'statement', lines: [sentence.text], worth: 80 },
          make: ({ id, dice }) => {
            const holds = dice.int(0, 1) === 0;
            const told = holds ? sentence.text : put(sentence.text, swap);
            return (
              itemSchema.safeParse({
                ...{ id, kind: 'true-false', points: 1, skill: null, source: sentence.text, key: holds },
                stem: `True or false: ${told}`,
                explanation: `The worksheet says: “${sentence.text}”`,
              }).data ?? null
            );
          },
        },
      ];
    });
}

function swapFigure({ text, words }: Sentence, figures: readonly string[]): Swap[] {
  const counted = words.find((word) => COUNTS.includes(word.toLowerCase()));
  if (counted !== undefined) {
    const at = COUNTS.indexOf(counted.toLowerCase());
    return [{ from: counted, to: COUNTS[(at + 2) % COUNTS.length] ?? 'twelve' }];
  }
  const figure = words.find((word) => /^\d{1,9}$/.test(word));
  if (figure === undefined || !text.includes(figure)) return [];
  const value = Number(figure);
  const year = /^(?:1[0-9]|20)\d\d$/.test(figure);
  const other = figures.find((one) => one !== figure && one.length === figure.length && !words.includes(one));
  if (other !== undefined) return [{ from: figure, to: other }];
  return [{ from: figure, to: String(year ? value - 23 : value < 10 ? value + 2 : value * 2) }];
}

/** Another term of the same number in the place of the one that the sentence is about. */
function swapTerm({ text }: Sentence, definitions: readonly Definition[]): Swap[] {
  const own = definitions.find(({ line }) => line === text);
  if (!own) return [];
  const other = definitions.find(
    (one) => one !== own && one.plural === own.plural && !text.toLowerCase().includes(one.term.toLowerCase()),
  );
  if (!other) return [];
  const starts = text.startsWith(own.term);
  const to = starts ? `${other.term.charAt(0).toUpperCase()}${other.term.slice(1)}` : other.term;
  return [{ from: own.term, to: /^\p{Lu}\p{Ll}*$/u.test(to) && !starts ? to.toLowerCase() : to }];
}

function put(text: string, { from, to }: Swap): string {
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${from.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
  return text
    .replace(at, () => to)
    .replace(/\b([Aa])(n?) (?=(\p{L}))/gu, (_, a: string, __, next: string) =>
      /[aeiou]/i.test(next) ? `${a}n ` : `${a} `,
    );
}
