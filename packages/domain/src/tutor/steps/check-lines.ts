import { findFirstBreak } from './find-first-break.ts';
import { readSteps } from './read-steps.ts';
import type { SlipKind } from './slip-kind.ts';

/** What can be said of a line of work: that it follows from the lines before it, that it breaks, or nothing. */
export type LineVerdict = { number: number; verdict: 'follows' | 'breaks' | 'unread'; slip: SlipKind | null };

/**
 * Line by line, whether it follows from the ones before, for a student who is still typing. Knows no key and says
 * nothing of a line that nothing leads to, so that a bare guess of the result learns nothing here.
 */
export function checkLines(work: string, instructions: string): LineVerdict[] {
  const broken = findFirstBreak(work, { instructions, answers: [], solution: '' });
  return readSteps(work).map(({ number }) => {
    if (number === broken?.line.number) return { number, verdict: 'breaks', slip: broken.slip };
    return { number, verdict: 'unread', slip: null };
  });
}
