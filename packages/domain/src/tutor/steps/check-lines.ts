import { judgeLines } from './judge-lines.ts';
import { readSteps } from './read-steps.ts';
import type { SlipKind } from './slip-kind.ts';

/** What can be said of a line of work: that it follows from the lines before it, that it breaks, or nothing. */
export type LineVerdict = { number: number; verdict: 'follows' | 'breaks' | 'unread'; slip: SlipKind | null };

/**
 * Line by line, whether it follows from the ones before, for a student who is still typing. Knows no key, and says
 * nothing of a result that comes straight from the task, right or wrong: a bare guess learns nothing here. Nothing is
 * said below the first line that breaks either: that one comes first, and a list of guesses is told of only one.
 */
export function checkLines(work: string, instructions: string): LineVerdict[] {
  let broken = false;
  return [...judgeLines(readSteps(work), instructions)].map(({ line, verdict, slip, own, guess }) => {
    if (broken || (guess && !own)) return { number: line.number, verdict: 'unread', slip: null };
    broken = verdict === 'breaks';
    return { number: line.number, verdict, slip };
  });
}
