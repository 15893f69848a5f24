import type { ReadItem } from '../read-item.ts';
import type { QuizRule } from './rule.ts';

const FEWEST_ITEMS = 6;
/** A run of this many equal positions is noticed. */
const LONGEST_RUN = 4;

/** Keys that favour one position, or stand in the same one many times running. */
export const keyPosition: QuizRule = {
  code: 'key-position',
  find(items) {
    const positions = items.flatMap((read) => (read.item.kind === 'single' ? [positionOf(read)] : []));
    if (positions.length < FEWEST_ITEMS) return [];
    const most = Math.max(...items.map((read) => read.options.length));
    const counts = Array.from({ length: most }, (_, at) => positions.filter((position) => position === at).length);
    const favourite = counts.indexOf(Math.max(...counts));
    const share = (counts[favourite] ?? 0) / positions.length;
    const letter = String.fromCharCode(65 + favourite);
    const say = (sentence: string) => [{ severity: 'warn' as const, part: 'quiz' as const, at: null, sentence }];
    // Twice what chance gives, and at least half of all: a test-wise student then gains by guessing.
    if (share >= Math.max(0.5, 2 / most))
      return say(
        `The right answer is option ${letter} in ${counts[favourite]} of ${positions.length} questions: move some.`,
      );
    const run = longestRun(positions);
    if (run > LONGEST_RUN) return say(`The right answer stands in the same place ${run} times in a row: move some.`);
    return [];
  },
};

function positionOf({ options }: ReadItem): number {
  return options.findIndex((option) => option.isKey);
}

function longestRun(positions: readonly number[]): number {
  let [longest, run] = [0, 0];
  for (const [at, position] of positions.entries()) {
    run = position === positions[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
