import type { Stage } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';

/** The student's latest line of mathematics, in the message or else in the draft. */
export function lastLine({ draft, message }: Pick<TutorSituation, 'draft' | 'message'>): string | null {
  const lines = readSteps(message);
  return (lines.length > 0 ? lines : readSteps(draft)).at(-1)?.written ?? null;
}

/** How far the student has come: nothing, an idea, some lines, or nearly there. */
export function readStage(situation: TutorSituation): Stage {
  const lines = Math.max(readSteps(situation.draft).length, readSteps(situation.message).length);
  if (lines >= 3) return 'finish';
  if (lines >= 1) return 'work';
  const spoken = situation.thread.filter((one) => one.from === 'student' && !one.extraction).length;
  return spoken >= 1 ? 'plan' : 'read';
}
