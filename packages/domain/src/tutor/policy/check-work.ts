import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import type { MoveDecision } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { type Break, findFirstBreak } from '../steps/find-first-break.ts';
import { judgeResult } from '../steps/judge-result.ts';
import { readSteps } from '../steps/read-steps.ts';
import { showsWork } from '../steps/shows-work.ts';
import type { StepTask } from '../steps/step-task.ts';
import { clipQuote } from './clip-quote.ts';
import { finished } from './find-problem.ts';
import { isBareResult } from './is-bare-result.ts';
import { isFinalLine } from './is-final-line.ts';
import { isMathematical, readTask, type TaskProblem, taskOf, wordsOf } from './read-task.ts';
import { hasOwnSteps, type TurnWork, workInTurn } from './work-in-turn.ts';

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
  const work = workInTurn(situation, label);
  const wantsVerdict = situation.mode === 'check' || asksForCheck(situation.message);
  const claims = isClaim(situation.message);
  if ((isOld(work) && !wantsVerdict && !claims) || work.text.trim() === '') return null;
  const task = taskOf(situation, label);
  const problem = situation.key.problems.find((one) => one.label === label);
  const own = hasOwnSteps(situation);
  const broken = findFirstBreak(work.text, stepTask(task, problem));
  if (broken && (wantsVerdict || !isOld(work)) && (own || !isBareResult(broken.line.maths)))
    return pointAtBreak(label, broken, work);
  const shown = showsWork(situation);
  const worked = shown && (own || !/\d|[=<>]/.test(problem?.answer ?? ''));
  const judged = problem && worked ? judgeResult(claimOf(situation.message, work), problem) : null;
  if (judged && problem && isFinalLine(judged.line, problem.answer))
    return sayResult(situation, { label, work: work.text, wantsVerdict }, judged);
  if (!wantsVerdict || judged?.verdict === 'right' || !(own || shown)) return null;
  const last = readSteps(work.text).at(-1)?.written ?? null;
  const focus = { problem: label, line: last && clipQuote(last), mathematical: isMathematical(task) };
  return { move: 'cannot-judge', extraction: false, focus };
}

/** A number alone, which the lines before may lead to. */
function isClaim(message: string): boolean {
  return message.length <= 40 && isBareResult(message) && extractValues(normaliseMath(message)).length === 1;
}

/** Work that did not come with this message. */
function isOld({ from }: TurnWork): boolean {
  return from === 'draft' || from === 'thread';
}

type Pointing = Extract<MoveDecision, { move: 'point-at-first-break' }>['focus'];

/** The number of the line counts from the top of the draft or of the message. */
function pointAtBreak(problem: string, { line, previous, slip }: Break, { before }: TurnWork): MoveDecision {
  const focus: Pointing = {
    problem,
    line: clipQuote(line.written),
    lineNumber: Math.max(1, line.number - before),
    previous: previous && clipQuote(previous.written),
    slip,
    result: false,
  };
  return { move: 'point-at-first-break', extraction: false, focus };
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
    const next = nextOpen(readTask(situation), label, done);
    const focus = { problem: label, line: clipQuote(line), complete: true, next };
    return { move: 'confirm', extraction: false, focus };
  }
  if (!wantsVerdict) return null;
  const number = work.split('\n').findIndex((one) => one.trim() === line) + 1;
  const focus: Pointing = {
    problem: label,
    line: clipQuote(line),
    lineNumber: Math.max(1, number),
    previous: null,
    slip: null,
    result: true,
  };
  return { move: 'point-at-first-break', extraction: false, focus };
}

/** The next problem of the task that is still open, from this one on. */
function nextOpen(problems: readonly TaskProblem[], label: string, done: ReadonlySet<string>): string | null {
  const at = problems.findIndex((one) => one.label === label);
  const inOrder = [...problems.slice(at + 1), ...problems.slice(0, Math.max(0, at))];
  return inOrder.find((one) => !done.has(one.label))?.label ?? null;
}

/** What the work on a problem is measured against. */
function stepTask(task: TaskProblem, problem: KeyedProblem | undefined): StepTask {
  return {
    instructions: wordsOf(task),
    answers: problem ? [problem.answer, ...problem.accepted] : [],
    solution: problem?.solution ?? '',
  };
}

/** A result in the message that the lines before lead to counts as the work's last line. */
function claimOf(message: string, { text, from }: TurnWork): string {
  return from !== 'message' && extractValues(normaliseMath(message)).length === 1 ? `${text}\n${message}` : text;
}
