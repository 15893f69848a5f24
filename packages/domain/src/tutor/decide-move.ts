import type { MoveDecision } from './move-decision.ts';
import { isOpen, type TutorSituation } from './situation.ts';

/** Decides what the tutor does this turn. Never `explain` before the grade is out. */
export function decideMove(situation: TutorSituation): MoveDecision {
  const problem = situation.key.problems[0]?.label ?? '1';
  if (isOpen(situation)) return { move: 'explain', extraction: false, focus: { problem } };
  return { move: 'ask-what-was-tried', extraction: false, focus: { problem } };
}
