import type { TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';
import { contributions, lineKey } from './read-progress.ts';
import { readRequest } from './read-request.ts';
import { isMathematical, readTask } from './read-task.ts';
import { spreadSteps } from './spread-steps.ts';

/** Moves after which a student starts afresh. */
const FRESH_START: ReadonlySet<string> = new Set(['confirm', 'refer-to-instructor', 'pose-practice']);
/** Asking these is neither progress nor a lack of it. */
const NEUTRAL: ReadonlySet<string> = new Set([
  'greeting',
  'thanks',
  'see-problem',
  'what-is-asked',
  'criteria',
  'due',
  'define',
  'identity',
  'why',
  'trying',
  'logistics',
]);

/** Messages that are looked at: far more than it takes to refer, and bounded however long the thread. */
const LOOK_BACK = 32;

/**
 * How many honest exchanges in a row brought nothing new from the student, this one included: the same line again is
 * nothing new, a new step or a reason is, and a new step that does not hold counts half. Starts again after a
 * confirmation and after a referral; an attempt to get the answer and a question about the task neither count nor clear.
 */
export function countStalled(situation: TutorSituation): number {
  const { thread, message, instructions } = situation;
  const isVerbal = !readTask(situation).some(isMathematical);
  const seen = new Set(readSteps(instructions).map((line) => lineKey(line.maths)));
  let stalled = 0;
  const take = (text: string): void => {
    const { sound, broken } = contributions(spreadSteps(text), instructions, isVerbal);
    const fresh = sound.filter((one) => !seen.has(one));
    const tried = broken.some((one) => !seen.has(one));
    for (const one of [...sound, ...broken]) seen.add(one);
    if (fresh.length > 0) stalled = 0;
    else if (!isNeutral(text)) stalled += tried || isPartial(text) ? 0.5 : 1;
  };
  const started = thread.findLastIndex((one) => one.from === 'tutor' && FRESH_START.has(one.move));
  for (const one of thread.slice(Math.max(started + 1, thread.length - LOOK_BACK))) {
    if (one.from === 'student' && !one.extraction) take(one.text);
  }
  const before = stalled;
  take(message);
  return isNeutral(message) ? Math.min(before, stalled) : stalled;
}

/** Figures of their own that are not asked about: `-7 and 2`. */
function isPartial(text: string): boolean {
  return (text.match(/\d+/g)?.length ?? 0) >= 2 && !/[?=<>]/.test(text);
}

function isNeutral(text: string): boolean {
  const request = readRequest(text);
  return request !== null && NEUTRAL.has(request.kind);
}
