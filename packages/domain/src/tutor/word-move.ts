import type { MoveDecision } from './move-decision.ts';
import type { TutorSituation } from './situation.ts';
import { chooseWording, type Parts } from './voice/choose-wording.ts';
import { explainProblem } from './voice/explain-problem.ts';
import { structureNudges } from './voice/structure-nudges.ts';
import {
  asking,
  confirming,
  declining,
  explaining,
  nudging,
  pointing,
  referring,
  shrinking,
  stageNudges,
} from './voice/wordings.ts';

/**
 * The built-in voice: words a move from the instructor's hints, the kind of problem and the student's own lines. Every
 * reply ends with one question or one next step, none is said twice in a thread, and the guard has passed each of them.
 */
export function wordMove(situation: TutorSituation, decision: MoveDecision): string {
  return chooseWording(partsOf(situation, decision), situation);
}

function partsOf(situation: TutorSituation, decision: MoveDecision): Parts {
  const none: readonly string[] = [];
  switch (decision.move) {
    case 'ask-what-was-tried':
      return { ...asking, middles: none };
    case 'nudge':
    case 'set-next-step': {
      const { line, stage, problem } = decision.focus;
      const hints = situation.key.problems.find((one) => one.label === problem)?.hints ?? [];
      const openings =
        line === null
          ? nudging.openings
          : [...nudging.openings.map((one) => `${one} You wrote “${line}”.`), ...nudging.openings];
      const own = decision.move === 'set-next-step' ? none : hints.map(endAsStep);
      return {
        openings,
        middles: none,
        closings: [...own, ...structureNudges(situation.instructions), ...stageNudges[stage]],
      };
    }
    case 'decline-and-redirect':
      return {
        openings: declining.openings,
        middles: none,
        closings: [
          ...stageNudges[decision.focus.stage],
          ...structureNudges(situation.instructions),
          ...asking.closings,
        ],
      };
    case 'acknowledge-and-shrink':
      return { ...shrinking, middles: none };
    case 'refer-to-instructor':
      return { ...referring, middles: none };
    case 'point-at-first-break': {
      const { line, previous } = decision.focus;
      const places = [`Look at this line: “${line}”.`, 'Look at the first line that you are not sure of.'];
      return {
        ...pointing,
        middles: previous === null ? places : [`After “${previous}” you wrote “${line}”.`, ...places],
      };
    }
    case 'confirm':
      return { ...confirming, middles: [`You wrote “${decision.focus.line}”.`, 'Your result stands.'] };
    case 'explain':
      return { ...explaining, middles: [explainProblem(situation, decision.focus.problem)] };
  }
}

/** An instructor's hint, followed by a question unless it already ends in one. */
function endAsStep(hint: string): string {
  return /\?\s*$/.test(hint) ? hint : `${hint.replace(/[.!\s]*$/, '.')} What does that suggest?`;
}
