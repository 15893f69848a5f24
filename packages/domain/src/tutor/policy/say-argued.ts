import type { MoveDecision } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { clipQuote } from './clip-quote.ts';
import type { ArguedVerdict } from './judge-argued.ts';
import { nextOpen } from './next-open.ts';

/**
 * An answer with its reason: confirmed, or its reason quoted and asked about, which tells of no option whether it is
 * right. Once too many were tried, the talk is about the work and about no answer.
 */
export function sayArgued(
  situation: TutorSituation,
  problem: string,
  { verdict, reason }: ArguedVerdict,
): MoveDecision {
  const line = clipQuote(reason);
  if (verdict === 'right') {
    const focus = { problem, line, complete: true, next: nextOpen(situation, problem), argued: true };
    return { move: 'confirm', extraction: false, focus };
  }
  if (verdict === 'spent') {
    return {
      move: 'nudge',
      extraction: false,
      focus: { problem, stage: 'work', line: null, fresh: false, sound: false },
    };
  }
  const focus = { problem, line, lineNumber: 1, previous: null, slip: null, result: false, argued: true };
  return { move: 'point-at-first-break', extraction: false, focus };
}
