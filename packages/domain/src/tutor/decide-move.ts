import { detectExtraction } from './extraction/detect-extraction.ts';
import type { MoveDecision } from './move-decision.ts';
import { checkWork } from './policy/check-work.ts';
import { countStalled } from './policy/count-stalled.ts';
import { feelsFrustrated } from './policy/feels-frustrated.ts';
import { findProblem } from './policy/find-problem.ts';
import { lastLine, readStage } from './policy/read-stage.ts';
import { isOpen, type TutorSituation } from './situation.ts';
import { readSteps } from './steps/read-steps.ts';

/** Honest exchanges without anything new before a person is the better help. */
const STALLED = 3;

/**
 * Decides what the tutor does this turn. The order is the policy: an attempt to get the answer is declined before
 * anything else, work is looked at before feelings, and `explain` comes only when the grade is out.
 */
export function decideMove(situation: TutorSituation): MoveDecision {
  const problem = findProblem(situation);
  if (isOpen(situation)) return { move: 'explain', extraction: false, focus: { problem } };
  const stage = readStage(situation);
  const { extraction, tactic } = detectExtraction(situation);
  if (extraction) {
    const before = situation.thread.filter((one) => one.from === 'student' && one.extraction).length;
    return {
      move: 'decline-and-redirect',
      extraction: true,
      focus: { problem, attempts: before + 1, tactic: tactic ?? 'direct', stage },
    };
  }
  const checked = checkWork(situation, problem);
  if (checked) return checked;
  const exchanges = countStalled(situation);
  if (exchanges > STALLED)
    return { move: 'refer-to-instructor', extraction: false, focus: { problem, exchanges: exchanges - 1 } };
  if (feelsFrustrated(situation.message))
    return { move: 'acknowledge-and-shrink', extraction: false, focus: { problem, stage } };
  const line = lastLine(situation);
  if (situation.mode === 'scaffold')
    return { move: 'set-next-step', extraction: false, focus: { problem, stage, line } };
  const asked = situation.thread.some((one) => one.from === 'tutor' && one.move === 'ask-what-was-tried');
  const shown =
    readSteps(situation.draft).length > 0 || readSteps(situation.message).some((one) => one.maths.includes('='));
  if (!asked && !shown) return { move: 'ask-what-was-tried', extraction: false, focus: { problem } };
  return { move: 'nudge', extraction: false, focus: { problem, stage, line } };
}
