import type { TutorSituation } from '../situation.ts';

/** So many lines that do not hold, on one problem: no verdict helps any more, and one more may be one guess too many. */
const MOST_BREAKS = 6;

/**
 * Whether so many lines on the problem were found to break that the next verdict would tell which value is left. Counted
 * from its last confirmation; whatever was said in between clears nothing.
 */
export function goesThroughValues({ thread }: Pick<TutorSituation, 'thread'>, problem: string): boolean {
  let breaks = 0;
  for (const one of thread) {
    if (one.from !== 'tutor' || one.problem !== problem) continue;
    if (one.move === 'confirm') breaks = 0;
    else if (one.move === 'point-at-first-break') breaks += 1;
  }
  return breaks >= MOST_BREAKS;
}
