import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import type { MoveDecision } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { findFirstBreak } from '../steps/find-first-break.ts';
import { judgeResult } from '../steps/judge-result.ts';
import { readSteps } from '../steps/read-steps.ts';
import { showsWork } from '../steps/shows-work.ts';
import type { StepTask } from '../steps/step-task.ts';
import { clipQuote } from './clip-quote.ts';
import { finished } from './find-problem.ts';
import { isBareResult } from './is-bare-result.ts';
import { isMathematical, readTask, type TaskProblem, wordsOf } from './read-task.ts';
import { hasOwnSteps, workInTurn } from './work-in-turn.ts';

const ASKS_FOR_CHECK =
  /\b(?:check|correct|right|mistake|wrong|error|verify|look at my|went wrong|ok so far|done|finished|is (?:this|that|it) (?:ok|okay|good)|does (?:this|that) (?:work|look))\b/i;

/** Whether the student wants to hear whether something is right. */
export function asksForCheck(message: string): boolean {
  return ASKS_FOR_CHECK.test(message);
}

/**
 * What there is to say about the student's work: the first line that breaks, that the result is right or does not fit,
 * or honestly that it cannot be told. Null when they show none or did not ask (outside check mode). A bare guess is not
 * work: nothing is said about a result unless lines of their own lead to it, because every word about it would tell.
 */
export function checkWork(situation: TutorSituation, label: string): MoveDecision | null {
  const { text, from } = workInTurn(situation, label);
  const wantsVerdict = situation.mode === 'check' || asksForCheck(situation.message);
  if ((from === 'draft' && !wantsVerdict) || text.trim() === '') return null;
  const task = taskOf(situation, label);
  const problem = situation.key.problems.find((one) => one.label === label);
  const own = hasOwnSteps(situation);
  const broken = findFirstBreak(text, stepTask(task, problem));
  if (broken && (own || !isBareResult(broken.line.maths))) {
    const previous = broken.previous?.written ?? null;
    return pointAt(label, {
      line: clipQuote(broken.line.written),
      lineNumber: broken.line.number,
      previous: previous && clipQuote(previous),
      slip: broken.slip,
      result: false,
    });
  }
  const shown = showsWork(situation);
  const worked = shown && (own || !/\d|[=<>]/.test(problem?.answer ?? ''));
  const judged = problem && worked ? judgeResult(claimOf(situation.message, text, from), problem) : null;
  if (judged) return sayResult(situation, { label, work: text, wantsVerdict }, judged);
  if (!wantsVerdict || !(own || shown)) return null;
  const last = readSteps(text).at(-1)?.written ?? null;
  const focus = { problem: label, line: last && clipQuote(last), mathematical: isMathematical(task) };
  return { move: 'cannot-judge', extraction: false, focus };
}

function taskOf(situation: TutorSituation, label: string): TaskProblem {
  const task = readTask(situation).find((one) => one.label === label);
  return task ?? { label, text: situation.instructions, stem: '' };
}

type ResultTurn = { readonly label: string; readonly work: string; readonly wantsVerdict: boolean };

/** A result that lines lead to: confirmed, or asked about where the student wants to know. */
function sayResult(
  situation: TutorSituation,
  { label, work, wantsVerdict }: ResultTurn,
  { verdict, line }: NonNullable<ReturnType<typeof judgeResult>>,
): MoveDecision | null {
  if (verdict === 'right') {
    const done = finished(situation).add(label);
    const next = readTask(situation).find((one) => !done.has(one.label))?.label ?? null;
    const focus = { problem: label, line: clipQuote(line), complete: true, next };
    return { move: 'confirm', extraction: false, focus };
  }
  if (!wantsVerdict) return null;
  const number = work.split('\n').findIndex((one) => one.trim() === line) + 1;
  const focus = { line: clipQuote(line), lineNumber: Math.max(1, number), previous: null, slip: null, result: true };
  return pointAt(label, focus);
}

type Pointing = Extract<MoveDecision, { move: 'point-at-first-break' }>['focus'];

function pointAt(problem: string, focus: Omit<Pointing, 'problem'>): MoveDecision {
  return { move: 'point-at-first-break', extraction: false, focus: { problem, ...focus } };
}

/** What the work on a problem is measured against. */
function stepTask(task: TaskProblem, problem: TutorSituation['key']['problems'][number] | undefined): StepTask {
  return {
    instructions: wordsOf(task),
    answers: problem ? [problem.answer, ...problem.accepted] : [],
    solution: problem?.solution ?? '',
  };
}

/** A result in the message that the draft leads to counts as the work's last line. */
function claimOf(message: string, work: string, from: string): string {
  return from !== 'message' && extractValues(normaliseMath(message)).length === 1 ? `${work}\n${message}` : work;
}
