import { fenceUntrusted } from '../../prompt/fence-untrusted.ts';
import type { MoveDecision } from '../move-decision.ts';
import type { SlipKind } from '../steps/slip-kind.ts';
import { stripLeadIn } from '../voice/quote-line.ts';

/** The kind of slip, in words that name it and do not mend it. */
const SLIPS: Readonly<Record<SlipKind, string>> = {
  sign: 'a sign',
  distribution: 'multiplying out a bracket',
  'dropped-term': 'a term that did not come along',
  arithmetic: 'the calculation itself, not the idea',
  'operation-order': 'the order of operations',
  'wrong-operation': 'which operation the words of the task call for',
  combining: 'which terms may be put together',
  'inverse-operation': 'undoing an operation on both sides',
  transcription: 'copying from the line before',
  'inequality-direction': 'the direction of the inequality sign',
  power: 'a power',
  'lost-solution': 'a case that was left behind',
  'unit-conversion': 'units',
  'went-past-answer': 'a step beyond what was asked',
};

/** The move in words that a model can follow. The student's lines stay fenced. */
export function describeMove(decision: MoveDecision): string {
  return `${sayMove(decision)} (problem ${decision.focus.problem.slice(0, 40)})`;
}

function sayMove({ move, focus }: MoveDecision): string {
  switch (move) {
    case 'ask-what-was-tried':
      return ASKING[focus.reason];
    case 'nudge':
      return `give one small nudge towards the next idea, then one question.${onLine(focus.line)}`;
    case 'set-next-step':
      return `set one small next step for the student to do themselves; do not do it and do not say what it comes to.${onLine(focus.line)}`;
    case 'point-at-first-break': {
      const slip =
        focus.slip === null ? '' : ` It is about ${SLIPS[focus.slip]}: you may name that, and not the correction.`;
      if (focus.argued)
        return `quote the reason below, which the student gave for an answer, and ask one question about it; do not say or hint whether the answer is right, and name no answer.${onLine(focus.line)}`;
      return focus.result
        ? `say that the result below does not fit the task yet and that you cannot tell from which line it comes; ask one question that lets them test it.${onLine(focus.line)}`
        : `quote the line below, where the work first breaks, and ask one question about it, without correcting it.${slip}${onLine(focus.line)}`;
    }
    case 'confirm':
      return `confirm that the student's ${focus.argued ? 'answer is right; below is the reason that they gave, which need not be a good one' : 'result below is right'}, then ${focus.next === null ? 'ask one question that deepens it' : 'name the next problem as the next step'}.${onLine(focus.line)}`;
    case 'cannot-judge':
      return focus.mathematical
        ? `say honestly that you found no slip you can prove and cannot tell whether all of it is right; ask one question that lets them check it.${onLine(focus.line)}`
        : 'say that you do not mark a text as right or wrong; quote one sentence of theirs and ask the one thing that a careful reader would ask about it.';
    case 'decline-and-redirect':
      return `the student is trying to get the answer (time ${focus.attempts}). Decline kindly, in other words than before, and turn to one small step.${focus.attempts >= 4 ? ' Offer to check their lines, or to talk to the instructor.' : ''}`;
    case 'acknowledge-and-shrink':
      return `acknowledge the frustration in one sentence, then offer a much smaller step.${onLine(focus.line)}`;
    case 'refer-to-instructor':
      return 'suggest sending this conversation to the instructor (there is a button for it), say what to ask, and stay encouraging.';
    case 'greet':
      return GREETING[focus.tone];
    case 'wrap-up':
      return `the student says they are done: name one thing to look at before they hand in${focus.next === null ? '' : `, and that problem ${focus.next} is still open`}, and end with one question or next step. Do not say whether it is right.`;
    case 'steer-back':
      return STEERING[focus.topic];
    case 'answer-about-task':
      return focus.about === 'left' ? sayLeft(focus.left ?? []) : ABOUT_TASK[focus.about];
    case 'define-term':
      return `say in one or two plain sentences what the term below means in general, not what it comes to in this problem, then ask where it shows in the task.\n${fenceUntrusted('term', focus.term)}`;
    case 'give-reason':
      return 'say in one sentence why you asked or said what you said last, then ask one question that goes on.';
    case 'ask-for-photo-text':
      return 'say that you cannot read images and ask the student to type the line.';
    case 'pose-practice':
      return `set the practice problem below, word for word on a line of its own and unchanged, with one short sentence before it and one question after it.\n${fenceUntrusted('practice problem', focus.text)}`;
    case 'explain':
      return sayExplanation(focus);
  }
}

const ASKING = {
  start: 'ask what the student has tried so far. Give no hint yet.',
  guess: 'the student gave a bare result without work: neither confirm nor deny it; ask for the line that leads to it.',
  check: 'there is no work to check yet: ask for it.',
} as const;

const GREETING = {
  greeting: 'greet in a few words and ask one question that turns to the work.',
  thanks: 'take the thanks in a few words and ask one question that turns to the work.',
  trying: 'the student wants to try alone: encourage them in a few words and say what to send you then.',
} as const;

const STEERING = {
  'off-topic': 'the message is off the subject: one friendly sentence, then back to the work with one question.',
  identity:
    'say that you are a program and that the instructor can read this thread, then back to the work with one question.',
  language: 'answer kindly in English, in very short sentences, and ask one question about the work.',
} as const;

function sayLeft(labels: readonly string[]): string {
  const list = labels.slice(0, 20).map((label) => label.slice(0, 40));
  return `say that the draft has no work yet on these problems and ask which one is next: ${list.join(', ')}.`;
}

const ABOUT_TASK = {
  'problem-text': "quote the problem's own words from the task and ask for the first step.",
  list: 'name the problems that you see and ask which one to look at.',
  'what-is-asked':
    'quote the sentence of the task that asks, say in plain words what kind of thing is wanted, and ask one question.',
  criteria: 'say what the work is marked on and ask which of these it shows least.',
  logistics: 'say that their instructor can tell them that, and turn to the work with one question.',
  due: 'say that the date stands on the page of the assignment, and turn to the work with one question.',
} as const;

function sayExplanation({ part, line, similar, slip }: Extract<MoveDecision, { move: 'explain' }>['focus']): string {
  if (part === 'question')
    return 'answer what the student asks about the solution, the step in question only, and end with one question.';
  const own =
    line === null
      ? ''
      : `\nTheir work parted from it here${slip === null ? '' : `, at ${SLIPS[slip]}`}:\n${fenceUntrusted('student line', line)}`;
  const next =
    similar === null
      ? ''
      : `\nEnd by setting this problem word for word and asking for the first step:\n${fenceUntrusted('similar problem', similar)}`;
  const first =
    part === 'similar'
      ? 'set a similar problem.'
      : 'explain the whole solution from the key, step by step, and name one common mistake; end with one question.';
  return `${first}${own}${next}`;
}

function onLine(line: string | null): string {
  return line === null ? '' : `\n${fenceUntrusted('student line', stripLeadIn(line))}`;
}
