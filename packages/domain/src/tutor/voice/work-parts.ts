import type { MoveDecision } from '../move-decision.ts';
import { clipQuote } from '../policy/clip-quote.ts';
import { readQuestion } from '../policy/read-question.ts';
import { type TaskProblem, taskOf, wordsOf } from '../policy/read-task.ts';
import { readThought } from '../policy/read-thought.ts';
import type { TutorSituation } from '../situation.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { firstSentence } from './first-sentence.ts';
import { lineQuestions } from './line-questions.ts';
import { asStep, nextHints } from './next-hints.ts';
import { proseParts } from './prose-parts.ts';
import { quoteLine } from './quote-line.ts';
import { rotate } from './rotate.ts';
import { stageParts } from './stage-parts.ts';
import {
  onLine,
  onQuestion,
  onSoundLine,
  onTask,
  onWords,
  plainly,
  questionClosings,
  settingSteps,
} from './wordings/working.ts';

type Working = Extract<MoveDecision, { move: 'nudge' | 'set-next-step' }>;

/**
 * A nudge or a step: the instructor's hints first, in their order and none skipped; then what the latest line of the
 * student asks for, then a sentence of their text, then the kind of problem, then where they are, then the marking.
 */
export function workParts(situation: TutorSituation, { move, focus }: Working): Parts {
  const task = taskOf(situation, focus.problem);
  const prose = proseParts(situation, task, focus.problem);
  if (prose) return prose;
  const hints = nextHints(situation, focus.problem);
  const shape = lineQuestions(focus.line === null ? (equationOf(task) ?? '') : quoteLine(focus.line));
  const asks = shape.map((one) => (move === 'set-next-step' ? asStep(one.step) : one.ask));
  // A hint about the beginning is no help to somebody who just wrote a line: hints are for who comes without.
  const isUnderWay = focus.fresh && asks.length > 0;
  const own = isUnderWay ? [...asks, ...hints] : [...hints, ...asks];
  const questions =
    !focus.fresh && readQuestion(situation.message) !== null ? rotate(questionClosings, situation.message.length) : [];
  return {
    openings: openings(situation, task, { move, focus } as Working),
    middles: [''],
    closings: [...own, ...questions, ...stageParts(situation, task, focus.stage)],
    inOrder: true,
  };
}

/** What the student wrote or said comes first, then once a piece of the task, then nothing in particular. */
function openings(situation: TutorSituation, task: TaskProblem, { move, focus }: Working): string[] {
  const turn = Math.floor(situation.thread.length / 2);
  const asked = focus.fresh || readThought(situation.message) !== null ? null : readQuestion(situation.message);
  if (asked !== null) return rotate(fill(onQuestion, { said: quotable(asked) }), turn);
  const line = focus.line === null ? null : quoteLine(focus.line);
  if (line !== null) {
    const own = fill(focus.sound ? onSoundLine : onLine, { line });
    return [...rotate(own, turn), ...(focus.sound ? rotate(fill(onLine, { line }), turn) : [])];
  }
  const thought = readThought(situation.message);
  const said = thought === null ? null : quotable(thought);
  if (said !== null) return rotate(fill(onWords, { said }), turn);
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  const piece = quotable(clipQuote(firstSentence(task), 110));
  const given = piece === '' || heard.includes(piece) ? [] : rotate(fill(onTask, { task: piece }), turn);
  return [...given.slice(0, 1), ...(move === 'set-next-step' ? settingSteps : plainly)];
}

/** The first equation or sum of the task, while the student has no line. */
function equationOf(task: TaskProblem): string | null {
  const inDollars = [...wordsOf(task).matchAll(/\$([^$]{3,80})\$/g)]
    .map((match) => match[1] ?? '')
    .find((one) => /[=<>]|\\leq?|\\geq?/.test(one));
  const bare = /(?:^|[\s:])((?:[\d(.+*/^-]|[a-z](?![a-z]))[\d\sa-z().+*/^-]*[=<>][\d\sa-z().+*/^-]*\d)/i.exec(
    task.text,
  )?.[1];
  return inDollars ?? (bare !== undefined && !/[a-z]{3,}/i.test(bare) ? bare : null);
}
