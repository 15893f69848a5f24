import type { MoveDecision, Stage } from '../move-decision.ts';
import { clipQuote } from '../policy/clip-quote.ts';
import { type ProseRemark, readProse } from '../policy/read-prose.ts';
import { readQuestion } from '../policy/read-question.ts';
import { isMathematical, type TaskProblem, taskOf, wordsOf } from '../policy/read-task.ts';
import { readThought } from '../policy/read-thought.ts';
import { workInTurn } from '../policy/work-in-turn.ts';
import type { TutorSituation } from '../situation.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { kindsOf } from './kinds/kinds-of.ts';
import { lineQuestions } from './line-questions.ts';
import { proseQuestions } from './prose-questions.ts';
import { quoteLine, stripLeadIn } from './quote-line.ts';
import {
  onCriterion,
  onLine,
  onQuestion,
  onSentence,
  onSoundLine,
  onTask,
  onWords,
  plainly,
  questionClosings,
  settingSteps,
  stageQuestions,
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

/** Questions of the kind of problem and of the stage, then of the stages beside it, then of the marking. */
export function stageParts(situation: TutorSituation, task: TaskProblem, stage: Stage): string[] {
  const kinds = kindsOf(task);
  const near: Readonly<Record<Stage, readonly Stage[]>> = {
    read: ['read', 'plan'],
    plan: ['plan', 'read', 'work'],
    work: ['work', 'plan', 'finish'],
    finish: ['finish', 'work', 'plan'],
  };
  const [first] = kinds;
  const own = near[stage].flatMap((at) => first?.ask[at] ?? []);
  const further = kinds.slice(1).flatMap((kind) => kind.ask[stage]);
  const criteria = situation.rubric.criteria.flatMap((one) => fill(onCriterion, { criterion: quotable(one.name) }));
  return [
    ...own,
    ...further,
    ...stageQuestions[stage],
    ...criteria.filter((_, at) => at % 3 === 0),
    ...near[stage].slice(1).flatMap((at) => stageQuestions[at]),
    ...criteria,
  ];
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

/** The chooser starts at the number of the turn; a list of which the first matters comes turned back. */
export function rotate(list: readonly string[], by: number): string[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

export function firstSentence({ text, stem }: TaskProblem): string {
  const words = text === '' ? stem : text;
  return /^[\s\S]{12,}?[.?!](?=\s|$)/.exec(words)?.[0] ?? words;
}

/** The instructor's hints that the thread has not heard, weakest first, each ending in a question. */
function nextHints(situation: TutorSituation, label: string): string[] {
  const hints = situation.key.problems.find((one) => one.label === label)?.hints ?? [];
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  return hints
    .flatMap(splitHint)
    .filter((one) => !heard.includes(endOf(one).slice(1)))
    .map(endAsQuestion);
}

/** A hint with several questions is several hints: a reply asks one. */
function splitHint(hint: string): string[] {
  return (
    hint
      .match(/[^?]+\?+|[^?]+$/g)
      ?.map((one) => one.trim())
      .filter((one) => /\w/.test(one)) ?? []
  );
}

const DOES =
  /^(?:name|write|find|collect|look|compare|square|draw|use|try|think|read|check|count|add|start|put|take|divide|multiply|subtract|move|list|mark|sketch|remember|underline|circle)\b/i;

/** A hint that says what to do is a next step; any other that does not ask gets a question behind it. */
function endAsQuestion(hint: string): string {
  if (/\?\s*$/.test(hint)) return hint.trim();
  const text = endOf(hint);
  const isStep = DOES.test(text) && !/[.!?]\s/.test(text);
  return isStep ? asStep(`${text}.`) : `${text}. What does that suggest?`;
}

function endOf(hint: string): string {
  return hint.trim().replace(/[.!\s]+$/, '');
}

function asStep(step: string): string {
  return `Your next step: ${step.charAt(0).toLowerCase()}${step.slice(1)}`;
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

/** A text of the student's: a sentence of it is asked about, each sentence once; what they just sent before any hint. */
function proseParts(situation: TutorSituation, task: TaskProblem, label: string): Parts | null {
  if (isMathematical(task)) return null;
  const turn = Math.floor(situation.thread.length / 2);
  const hints = nextHints(situation, label);
  const stage = stageParts(situation, task, 'work');
  const thought = readThought(situation.message);
  const said = thought === null ? null : quotable(thought);
  if (said !== null) {
    const asked = proseQuestions({ kind: 'claim', sentence: said, word: null });
    return {
      openings: rotate(fill(onWords, { said }), turn),
      middles: [''],
      closings: [...hints, ...asked, ...stage],
      inOrder: true,
    };
  }
  const work = workInTurn(situation, label);
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  const remark = readProse(work.text).find((one) => !heard.includes(quoteOf(one)));
  if (!remark || (hints.length > 0 && work.from !== 'message')) return null;
  return {
    openings: rotate(fill(onSentence, { line: quoteOf(remark) }), turn),
    middles: [''],
    closings: [...proseQuestions(remark), ...hints, ...stage],
    inOrder: true,
  };
}

function quoteOf(remark: ProseRemark): string {
  return quotable(clipQuote(stripLeadIn(remark.sentence), 140));
}
