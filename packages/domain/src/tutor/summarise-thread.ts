import { guardReply } from './guard/guard-reply.ts';
import { clipQuote } from './policy/clip-quote.ts';
import { spreadSteps } from './policy/spread-steps.ts';
import { isStepLike } from './policy/work-in-turn.ts';
import type { TutorSituation } from './situation.ts';
import { type SlipKind, slipKinds } from './steps/slip-kind.ts';
import { tallyThread } from './tally-thread.ts';
import type { TutorMessage, TutorMove } from './thread.ts';
import { quotable } from './voice/fill.ts';

const LONGEST = 1800;
const MOST_PROBLEMS = 12;

/** What a student struggled with, by the kind of slip. */
const SLIPS: Readonly<Record<SlipKind, string>> = {
  sign: 'signs',
  distribution: 'multiplying out brackets',
  'dropped-term': 'terms that did not come along',
  arithmetic: 'calculating',
  'operation-order': 'the order of operations',
  'wrong-operation': 'choosing the operation',
  combining: 'putting like terms together',
  'inverse-operation': 'undoing operations',
  transcription: 'copying lines',
  'inequality-direction': 'the direction of inequality signs',
  power: 'powers',
  'lost-solution': 'keeping every solution',
  'unit-conversion': 'units',
  'went-past-answer': 'stopping at what was asked',
};

/**
 * A full thread in a few sentences, for the new one that carries it on: the problems, what the student established of
 * their own, where they struggled, what was done. Lines are quoted only where `guardedBy` is there to be asked: nothing
 * stands here that the guard would stop in a reply, and no words of the tutor do.
 */
export function summariseThread(messages: readonly TutorMessage[], guardedBy: TutorSituation | null = null): string {
  const tally = tallyThread(messages);
  const labels = tally.problems.map((one) => one.label).slice(0, MOST_PROBLEMS);
  const done = labelsWith(messages, 'confirm');
  const slips = tally.slips.flatMap((one) => slipKinds.filter((kind) => kind === one.kind).map((kind) => SLIPS[kind]));
  const lines = guardedBy === null ? [] : establishedLines(messages);
  const sentences = [
    labels.length === 0
      ? 'An earlier conversation came before this.'
      : `An earlier conversation was about ${nameAll(labels)}.`,
    ...(done.length > 0 ? [`The student's own result was confirmed for ${nameAll(done)}.`] : []),
    ...lines.map(({ label, line }) => `For problem ${label} the student had written “${line}”.`),
    ...(slips.length > 0 ? [`They struggled with ${slips.join(', ')}.`] : []),
    ...(tally.redirects > 0 ? ['They asked for the answer and were turned back to the work.'] : []),
    ...(tally.referrals > 0 ? ['It was suggested to them to ask the instructor.'] : []),
  ];
  return sentences
    .filter((one) => passes(one, guardedBy))
    .join(' ')
    .slice(0, LONGEST);
}

function nameAll(labels: readonly string[]): string {
  return `${labels.length === 1 ? 'problem' : 'problems'} ${labels.join(', ')}`;
}

function labelsWith(messages: readonly TutorMessage[], move: TutorMove): string[] {
  return [...new Set(messages.flatMap((one) => (one.from === 'tutor' && one.move === move ? [one.problem] : [])))];
}

/** The last line of each problem that the student wrote and no reply pointed at. */
function establishedLines(messages: readonly TutorMessage[]): { label: string; line: string }[] {
  const last = new Map<string, string>();
  for (const [at, one] of messages.entries()) {
    const reply = messages[at + 1];
    if (one.from !== 'student' || one.extraction || reply?.from !== 'tutor') continue;
    if (reply.move === 'point-at-first-break' || reply.move === 'decline-and-redirect') continue;
    const line = spreadSteps(one.text).split('\n').findLast(isStepLike);
    if (line !== undefined) last.set(reply.problem, quotable(clipQuote(line, 100)));
  }
  return [...last].slice(0, MOST_PROBLEMS).map(([label, line]) => ({ label, line }));
}

function passes(sentence: string, guardedBy: TutorSituation | null): boolean {
  return guardedBy === null || guardReply(sentence, guardedBy).verdict === 'pass';
}
