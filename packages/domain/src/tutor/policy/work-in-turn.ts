import type { TutorSituation } from '../situation.ts';
import { findFirstBreak } from '../steps/find-first-break.ts';
import { readSteps } from '../steps/read-steps.ts';
import { stripTags } from '../steps/strip-tags.ts';
import { isBareResult } from './is-bare-result.ts';
import { lineKey } from './read-progress.ts';
import { isProse, sentencesOf } from './read-prose.ts';
import { readRequest } from './read-request.ts';
import { isMathematical, readTask, type TaskProblem, taskOf, wordsOf } from './read-task.ts';
import { spreadSteps } from './spread-steps.ts';
import { workOn } from './work-on.ts';

/** The work that a turn is about, and where its newest part stands. */
export type TurnWork = {
  readonly text: string;
  readonly from: 'message' | 'file' | 'draft' | 'thread';
  /** How many lines of it were there before this message. */
  readonly before: number;
};

/** How many earlier messages are looked through for steps. */
const LOOK_BACK = 16;

const read = new WeakMap<TutorSituation, Map<string, TurnWork>>();

/**
 * The message when it holds steps, put behind the sound steps that came before it; else a file that came with it, else
 * the draft's part for the problem, else what the student wrote earlier in the talk.
 */
export function workInTurn(situation: TutorSituation, label: string): TurnWork {
  const known = read.get(situation) ?? new Map<string, TurnWork>();
  read.set(situation, known);
  const work = known.get(label) ?? readAnew(situation, label);
  known.set(label, work);
  return work;
}

function readAnew(situation: TutorSituation, label: string): TurnWork {
  const task = taskOf(situation, label);
  const { message, attached = [] } = situation;
  const draft = workOn(situation.draft, label, readTask(situation));
  const spread = spreadSteps(message);
  if (holdsSteps(spread, situation)) {
    const context = soundSteps(situation, task, draft);
    return { text: [...context, spread].join('\n'), from: 'message', before: context.length };
  }
  const file = attached.map((one) => one.text).find((text) => text.trim() !== '');
  if (file !== undefined) return { text: file, from: 'file', before: 0 };
  if (isText(message) && (message.length > 240 || !isMathematical(task)))
    return { text: message, from: 'message', before: 0 };
  if (draft.trim() !== '') return { text: draft, from: 'draft', before: 0 };
  const earlier = soundSteps(situation, task, '');
  return { text: earlier.length > 0 ? earlier.join('\n') : lastProse(situation), from: 'thread', before: 0 };
}

/** A piece of the student's own text, and no plea for help in many words. */
function isText(message: string): boolean {
  const isPlea = /\b(?:not sure|unsure|don'?t (?:know|get|understand)|help|stuck|confus\w*|no idea|first step)\b/i;
  return isProse(message) && !(message.length < 240 && isPlea.test(message));
}

/** Steps that the student did not just copy from the task. */
function holdsSteps(text: string, situation: TutorSituation): boolean {
  const given = givenIn(situation);
  return readSteps(text).some((line) => /[=<>]/.test(line.maths) && !isGiven(line.maths, given));
}

/** All that the task says, without blanks. */
function givenIn({ instructions, materials = [] }: TutorSituation): string {
  return lineKey([instructions, ...materials.map((one) => one.text)].join('\n').slice(0, 20_000));
}

/** A line that stands in the task as it is; a task that the student typed in is all task. */
function isGiven(maths: string, given: string): boolean {
  const key = lineKey(maths);
  return key.length > 2 && given.includes(key);
}

/** The steps of the draft and of earlier messages on this problem, up to the first that does not hold. */
function soundSteps(situation: TutorSituation, task: TaskProblem, draft: string): string[] {
  const { thread } = situation;
  const given = givenIn(situation);
  const instructions = wordsOf(task);
  const isSound = (lines: readonly string[]): boolean =>
    findFirstBreak(lines.join('\n'), { instructions, answers: [], solution: '' }) === null;
  let lines = readSteps(draft).map((line) => line.written);
  if (lines.length > 0 && !isSound(lines)) lines = [];
  const posed = thread.findLastIndex((one) => one.from === 'tutor' && one.move === 'pose-practice');
  const start = Math.max(posed + 1, thread.length - LOOK_BACK * 2);
  for (const [at, one] of thread.entries()) {
    if (one.from !== 'student' || one.extraction || at < start) continue;
    const reply = thread[at + 1];
    if (reply?.from === 'tutor' && reply.problem !== task.label) continue;
    const own = readSteps(spreadSteps(one.text)).filter(
      (line) => isStepLike(line.written) && !isGiven(line.maths, given),
    );
    const seen = new Set(lines.map(lineKey));
    const fresh = own.map((line) => line.written).filter((line) => !seen.has(lineKey(line)));
    if (fresh.length > 0 && isSound([...lines, ...fresh])) lines = [...lines, ...fresh];
  }
  return lines;
}

/** A line of mathematics and no sentence with a number in it: `15% of 80 is 12`, but not `ok next one`. */
export function isStepLike(line: string): boolean {
  const written = stripTags(line);
  const words = written.replace(/\\[a-z]+/g, ' ').match(/[a-z]{2,}/gi)?.length ?? 0;
  if (!/\d|[=<>≤≥]/.test(written)) return false;
  return /[=<>≤≥]/.test(written) ? words <= 12 : words <= 3 && /\d.*[+*/^%]|\d\s*-\s*\d|\\/.test(written);
}

/** The last piece of prose that the student sent: an essay is talked about over several turns. */
function lastProse({ thread }: TutorSituation): string {
  const found = thread.findLast(
    (one) =>
      one.from === 'student' &&
      !one.extraction &&
      one.text.length > 24 &&
      sentencesOf(one.text).length > 0 &&
      readRequest(one.text) === null &&
      !isQuestion(one.text),
  );
  return found?.text ?? '';
}

/** Asked of the tutor: nothing that they wrote for the task. */
function isQuestion(text: string): boolean {
  return (
    /^\W*(?:what|how|why|where|which|who|when|can|could|do|does|should|is|are|will)\b/i.test(text) && text.length < 120
  );
}

/** Whether the student wrote a step of their own: a line that is neither a bare result nor copied from the task. */
export function hasOwnSteps(situation: TutorSituation): boolean {
  const { draft, message, thread, attached = [] } = situation;
  const given = givenIn(situation);
  const earlier = thread.flatMap((one) => (one.from === 'student' && !one.extraction ? [one.text] : [])).slice(-8);
  return [draft, message, ...attached.map((one) => one.text), ...earlier].some((text) =>
    readSteps(spreadSteps(text)).some(
      (line) => isStepLike(line.written) && isStep(line.maths) && !isGiven(line.maths, given),
    ),
  );
}

/** Something is calculated or an unknown is bound in it; a list of results is none. */
function isStep(maths: string): boolean {
  return (
    !maths.split(/\b(?:or|and)\b|,/).every(isBareResult) &&
    /\d[a-z]\b|[a-z]\s*[-+*/^]\s*[\d(a-z]|\d\s*[+*^]\s*[\d(]|\d\s+-\s+\d|\d\s*\/\s*\d+\s*[=+*/-]|\d-\d|\)\s*\(|[\d)]\s*\(|%|[a-z]\s*=\s*-?\d+\s*\/|=.*=/i.test(
      maths,
    )
  );
}
