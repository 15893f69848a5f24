import type { MoveDecision } from '../move-decision.ts';
import { clipQuote } from '../policy/clip-quote.ts';
import { readQuestion } from '../policy/read-question.ts';
import { isMathematical, taskOf } from '../policy/read-task.ts';
import type { TutorSituation } from '../situation.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { firstSentence } from './first-sentence.ts';
import { rotate } from './rotate.ts';
import { stageParts } from './stage-parts.ts';
import { asking, askingForReason, askingForWayThere, askingForWork } from './wordings/asking.ts';
import { onQuestion, onTask, questionClosings } from './wordings/working.ts';

type Asking = Extract<MoveDecision, { move: 'ask-what-was-tried' }>['focus'];

/** Asks for the student's own start, for the way to a bare result, or for work to check. */
export function askParts(situation: TutorSituation, { problem, reason }: Asking): Parts {
  if (reason === 'guess') return { ...askingForWayThere, middles: [''] };
  const task = taskOf(situation, problem);
  const piece = quotable(clipQuote(firstSentence(task), 110));
  if (reason === 'check') {
    const keyed = situation.key.problems.some((one) => one.label === problem);
    if (keyed && !isMathematical(task)) {
      return { ...askingForReason, middles: [''], closings: [...askingForReason.closings, ...asking.closings] };
    }
    return { ...askingForWork, middles: [''], closings: [...askingForWork.closings, ...asking.closings] };
  }
  const said = readQuestion(situation.message);
  if (said !== null) {
    const openings = fill(onQuestion, { said: quotable(said) });
    const closings = rotate(questionClosings, said.length);
    return { openings: rotate(openings, said.length), middles: [''], closings: [...closings, ...asking.closings] };
  }
  return {
    openings: asking.openings,
    middles: piece === '' ? [''] : [...fill(onTask.slice(0, 3), { task: piece }), ''],
    closings: [...asking.closings, ...stageParts(situation, task, 'read')],
  };
}
