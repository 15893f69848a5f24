import type { MoveDecision } from './move-decision.ts';
import { withPractice } from './practice/with-practice.ts';
import type { TutorSituation } from './situation.ts';
import { askParts } from './voice/ask-parts.ts';
import { careParts, declineParts } from './voice/care-parts.ts';
import { checkParts } from './voice/check-parts.ts';
import { chooseWording, type Parts } from './voice/choose-wording.ts';
import { explainParts } from './voice/explain-parts.ts';
import { tellParts } from './voice/tell-parts.ts';
import { workParts } from './voice/work-parts.ts';

/**
 * The built-in voice: words a move from the instructor's hints, the kind of problem, the slip that was found and the
 * student's own lines. Every reply ends with one question or one next step, none is said twice in a thread, and the
 * guard has passed each of them.
 */
export function wordMove(given: TutorSituation, decision: MoveDecision): string {
  const situation = withPractice(given);
  return chooseWording(partsOf(situation, decision), situation);
}

function partsOf(situation: TutorSituation, decision: MoveDecision): Parts {
  switch (decision.move) {
    case 'ask-what-was-tried':
      return askParts(situation, decision.focus);
    case 'nudge':
    case 'set-next-step':
      return workParts(situation, decision);
    case 'point-at-first-break':
    case 'confirm':
    case 'cannot-judge':
      return checkParts(situation, decision);
    case 'decline-and-redirect':
      return declineParts(situation, decision.focus);
    case 'acknowledge-and-shrink':
    case 'refer-to-instructor':
    case 'greet':
    case 'wrap-up':
    case 'steer-back':
    case 'ask-for-photo-text':
      return careParts(situation, decision);
    case 'answer-about-task':
    case 'define-term':
    case 'give-reason':
    case 'pose-practice':
      return tellParts(situation, decision);
    case 'explain':
      return explainParts(situation, decision.focus);
  }
}
