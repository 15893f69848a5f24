import type { MoveDecision } from './move-decision.ts';
import type { TutorSituation } from './situation.ts';

/** The built-in voice. */
export function wordMove(situation: TutorSituation, decision: MoveDecision): string {
  const problem = situation.key.problems.find((one) => one.label === decision.focus.problem);
  if (decision.move === 'explain' && problem?.solution) return `${problem.solution}\n\nWhich step was new to you?`;
  return 'What have you tried so far?';
}
