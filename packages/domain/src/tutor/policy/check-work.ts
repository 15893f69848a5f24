import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { containsRun } from '../guard/contains-run.ts';
import { normaliseWording } from '../guard/normalise-wording.ts';
import type { MoveDecision } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { findEquations } from '../steps/find-equations.ts';
import { type Break, findFirstBreak } from '../steps/find-first-break.ts';
import { judgeResult } from '../steps/judge-result.ts';
import { readSteps } from '../steps/read-steps.ts';
import { showsWork } from '../steps/shows-work.ts';
import type { StepTask } from '../steps/step-task.ts';
import { asksForCheck } from './asks-for-check.ts';
import { clipQuote } from './clip-quote.ts';
import { isBareResult } from './is-bare-result.ts';
import { isFinalLine } from './is-final-line.ts';
import { judgeArgued } from './judge-argued.ts';
import { nextOpen } from './next-open.ts';
import { lineKey } from './read-progress.ts';
import { sentencesOf } from './read-prose.ts';
import { isMathematical, type TaskProblem, taskOf, wordsOf } from './read-task.ts';
import { sayArgued } from './say-argued.ts';
import { stripComments, withoutTests } from './strip-comments.ts';
import { hasOwnSteps, type TurnWork, workInTurn } from './work-in-turn.ts';

/**
 * What there is to say about the student's work: the first line that breaks, that the result is right or does not fit,
 * or honestly that it cannot be told. Null when they show none or did not ask (outside check mode). A bare guess is not
 * work: nothing is said about a result unless lines of their own lead to it, because every word about it would tell.
 */
export function checkWork(situation: TutorSituation, label: string): MoveDecision | null {
  const work = workInTurn(situation, label);
  const wantsVerdict = situation.mode === 'check' || asksForCheck(situation.message);
  const claims = isClaim(situation.message);
  const task = taskOf(situation, label);
  const problem = situation.key.problems.find((one) => one.label === label) ?? deriveProblem(task);
  const found = judgeArgued(situation, task, problem, draftIn(situation, work));
  const argued = wantsVerdict || found?.verdict === 'right' ? found : null;
  if (!argued && ((isOld(work) && !wantsVerdict && !claims) || work.text.trim() === '')) return null;
  const own = hasOwnSteps(situation);
  const broken = realBreak(findFirstBreak(stripComments(work.text), stepTask(task, problem)));
  // What is argued now is talked about before what stands in an older draft.
  if (broken && (isOld(work) ? wantsVerdict && !argued : true) && (own || !isBareResult(broken.line.maths)))
    return pointAtBreak(label, broken, work);
  if (argued) return sayArgued(situation, label, argued);
  return sayOfEnd(situation, label, { work, task, problem, own, wantsVerdict });
}

type Ending = Omit<Judging, 'problem'> & {
  readonly problem: KeyedProblem | undefined;
  readonly wantsVerdict: boolean;
};

/** What there is to say of where work leads that does not break. */
function sayOfEnd(
  situation: TutorSituation,
  label: string,
  { work, task, problem, own, wantsVerdict }: Ending,
): MoveDecision | null {
  const isText = !isMathematical(task) && sentencesOf(work.text).length > 0;
  const shown = own || isText || showsWork(situation);
  const judged = problem && shown ? judgeClaim(situation, { work, task, problem, own }) : null;
  if (judged?.sure) return sayResult(situation, { label, work: work.text, wantsVerdict }, judged);
  if (!wantsVerdict || judged?.verdict === 'right' || !shown) return null;
  const last = readSteps(work.text).at(-1)?.written ?? null;
  const focus = { problem: label, line: last && clipQuote(last), mathematical: isMathematical(task) };
  return { move: 'cannot-judge', extraction: false, focus };
}

type Judged = NonNullable<ReturnType<typeof judgeResult>> & { readonly sure: boolean };
type Judging = {
  readonly work: TurnWork;
  readonly task: TaskProblem;
  readonly problem: KeyedProblem;
  readonly own: boolean;
};

/** Whether the work ends in the right result, and whether that can be said for sure. */
function judgeClaim(situation: TutorSituation, { work, task, problem, own }: Judging): Judged | null {
  if (!own && (/\d|[=<>]/.test(problem.answer) || isTerm(problem.answer) || !showsWork(situation))) return null;
  const judged = judgeResult(claimOf(situation.message, work), problem);
  if (!judged) return null;
  const { verdict, line } = judged;
  const sure = verdict === 'right' ? isSureRight(line, problem.answer, task) : isSureWrong(line, problem.answer);
  return { verdict, line, sure: sure && isFinalLine(line, problem.answer) };
}

/** An option's letter, or a word or two: there only a reason is work (`judgeArgued`), however long the message. */
function isTerm(answer: string): boolean {
  return normaliseWording(answer).length <= 2;
}

/** Words of the answer that the task has as well say nothing: there the signs decide, as in punctuation. */
function isSureRight(line: string, answer: string, task: TaskProblem): boolean {
  const words = normaliseWording(answer);
  if (!/\d/.test(answer) && words.length <= 2) return namesIt(line, answer);
  if (words.length < 4 || !containsRun(normaliseWording(wordsOf(task)), words)) return true;
  const tidy = (text: string): string =>
    text
      .toLowerCase()
      .replace(/["“”'’\s]+/g, ' ')
      .replace(/[.\s]+$/, '')
      .trim();
  return tidy(line).includes(tidy(answer));
}

/** A word or two that are the answer have to be put forward as it: in `g and f go up, so g` the answer f is only named. */
function namesIt(line: string, answer: string): boolean {
  const word = answer.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^\\W*(?:(?:it|the|answer|word|is|would|be|i|think|choose|chose|pick|use|say)\\W+){0,5}${word}\\b|\\b(?:so|therefore|answer is|answer:|choose|chose|pick)\\W+(?:it is\\W+|it's\\W+|the word\\W+)?${word}\\b`,
    'i',
  ).test(line);
}

/** A line in the middle of the work is no wrong result: it has to be put forward as the result. */
function isSureWrong(line: string, answer: string): boolean {
  if (!/\d/.test(answer) || (normaliseMath(answer).match(/[a-z]{3,}/gi)?.length ?? 0) >= 2) return false;
  const named = /^\W*([a-z])\s*=/i.exec(normaliseMath(answer))?.[1];
  if (named !== undefined)
    return new RegExp(`(?:^|[^a-z])${named}\\s*(?:=|<=|>=|<|>)\\s*-?[\\d./]+\\W*$`, 'i').test(normaliseMath(line));
  return /\b(?:so|therefore|answer|result|total|in all|altogether|is it|i got|i get)\b/i.test(line);
}

/** An equation without a key is its own: the result follows from the task. */
function deriveProblem(task: TaskProblem): KeyedProblem | undefined {
  const [only, ...more] = findEquations(wordsOf(task));
  if (!only || more.length > 0) return undefined;
  const root = only.root.d === 1n ? `${only.root.n}` : `${only.root.n}/${only.root.d}`;
  return { label: task.label, answer: `${only.variable} ${only.sign} ${root}`, accepted: [], solution: '', hints: [] };
}

/** A number alone, which the lines before may lead to. */
function isClaim(message: string): boolean {
  if (/^\W*(?:what|how|why|where|which|when)\b|\bif\b/i.test(message)) return false;
  return message.length <= 40 && isBareResult(message) && extractValues(normaliseMath(message)).length === 1;
}

/** A line that only repeats the one before breaks nothing. */
function realBreak(found: Break | null): Break | null {
  const repeats = found?.previous && lineKey(found.previous.written) === lineKey(found.line.written);
  return repeats ? null : found;
}

/** What stands in the draft or a file, where the message is about it: a question of its own is not. */
function draftIn({ message }: TutorSituation, { text, from }: TurnWork): string {
  return (from === 'draft' || from === 'file') && asksForCheck(message) ? text : '';
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
    const next = nextOpen(situation, label);
    const bare = line
      .replace(/^\s*(?:problem|question|exercise|number|no\.?|#)\s*\w{1,3}\s*[:.)]\s*/i, '')
      .replace(/^.*\?\s+(?=\S*.*[\d=])/, '')
      .replace(/^(?:so |ok |then )*is (?:it|that|this|the answer)\s+(?=\$?-?[\d(a-z])/i, '')
      .replace(
        /[,;]?\s*(?:done|right|correct|is (?:it|that|this) (?:right|correct|ok))?\W*$/i,
        (end) => end.match(/^[)%}\]$°]+/)?.[0] ?? '',
      );
    const focus = { problem: label, line: clipQuote(bare), complete: true, next };
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
  const lines = withoutTests(stripComments(text));
  return from !== 'message' && extractValues(normaliseMath(message)).length === 1 ? `${lines}\n${message}` : lines;
}
