import { detectExtraction, type Extraction } from '../extraction/detect-extraction.ts';
import type { TutorSituation } from '../situation.ts';
import { asksForCheck } from './asks-for-check.ts';
import { feelsFrustrated } from './feels-frustrated.ts';
import { judgeArgued } from './judge-argued.ts';
import { readRequest } from './read-request.ts';
import { isMathematical, taskOf } from './read-task.ts';
import { wantsItWritten } from './wants-it-written.ts';

const NONE: Extraction = { extraction: false, tactic: null };
/** Something is asked of the tutor, or the thing itself is named. */
const ASKS_FOR_IT =
  /\b(?:tell|give|gimme|show|say|write|type|send|post|reveal|answer\w*|solution|solve|result|number|value|outcome|just|only|need|want|wanna|please|pls|plz|can you|could you|would you|will you|do it|do this|finish|what (?:is|are|was|comes|'s))\b|what's/i;

/** `check number 1`: a problem that is named, and what is wanted is a check. */
const NAMED = /\b(?:number|question|problem|exercise) \w{1,3}\b|\bcheck(?: my (?:answer|result|solution|work))?\b/gi;

/** Tactics that an answer with its reason may look like: `the answer is B because …, check please`. */
const CAUTIOUS: ReadonlySet<string> = new Set(['direct', 'indirect', 'guess-fishing']);

/** Whether the message argues for an answer, and a verdict on it is due. */
function isArgued(situation: TutorSituation, label: string): boolean {
  if (situation.mode !== 'check' && !asksForCheck(situation.message)) return false;
  const problem = situation.key.problems.find((one) => one.label === label);
  return judgeArgued(situation, taskOf(situation, label), problem) !== null;
}

/**
 * Whether the message tries to get the answer, or to have the text written. What only sounds like an attempt is none
 * where the message has an honest reading: a greeting, a question about the task, discouragement, or no request at all.
 */
export function readAttempt(situation: TutorSituation, problem: string): Extraction {
  const { message } = situation;
  const kind = readRequest(message)?.kind ?? null;
  if (kind === 'greeting' || kind === 'thanks' || (kind === 'another' && situation.partner)) return NONE;
  const isWriting = !isMathematical(taskOf(situation, problem));
  if (isWriting && wantsItWritten(message)) return { extraction: true, tactic: 'packaged' };
  const found = detectExtraction(situation);
  if (CAUTIOUS.has(found.tactic ?? '') && isArgued(situation, problem)) return NONE;
  if (found.tactic !== 'indirect') return found;
  const asks = ASKS_FOR_IT.test(message.replace(NAMED, ' '));
  return kind !== null || !asks || feelsFrustrated(message) ? NONE : found;
}
