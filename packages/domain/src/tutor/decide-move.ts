import type { MoveDecision } from './move-decision.ts';
import { answerRequest, wrapUp } from './policy/answer-request.ts';
import { asksForCheck } from './policy/asks-for-check.ts';
import { checkWork } from './policy/check-work.ts';
import { countStalled } from './policy/count-stalled.ts';
import { decideExplanation } from './policy/decide-explanation.ts';
import { decidePractice } from './policy/decide-practice.ts';
import { feelsFrustrated } from './policy/feels-frustrated.ts';
import { findProblem, finished } from './policy/find-problem.ts';
import { findProblemToCheck } from './policy/find-problem-to-check.ts';
import { goesThroughValues } from './policy/goes-through-values.ts';
import { isBareResult } from './policy/is-bare-result.ts';
import { readAttempt } from './policy/read-attempt.ts';
import { contributions } from './policy/read-progress.ts';
import { sentencesOf } from './policy/read-prose.ts';
import { readRequest } from './policy/read-request.ts';
import { readLatestLine, readStage } from './policy/read-stage.ts';
import { isMathematical, taskOf } from './policy/read-task.ts';
import { readThought } from './policy/read-thought.ts';
import { hasOwnSteps, workInTurn } from './policy/work-in-turn.ts';
import { withPractice } from './practice/with-practice.ts';
import { isOpen, type TutorSituation } from './situation.ts';
import { readSteps } from './steps/read-steps.ts';

/** Honest exchanges without anything new before a person is the better help. */
const STALLED = 3;

/**
 * Decides what the tutor does this turn. The order is the policy: once the work is handed in the solution is explained;
 * before that an attempt to get the answer is declined before anything else, questions about the task are answered,
 * work is looked at before feelings, and a student who gets nowhere is sent to a person.
 */
export function decideMove(given: TutorSituation): MoveDecision {
  const situation = withPractice(given);
  const problem = findProblemToCheck(situation) ?? findProblem(situation);
  if (isOpen(situation)) return decideExplanation(situation, problem);
  const { extraction, tactic } = readAttempt(situation, problem);
  if (extraction) {
    const before = situation.thread.filter((one) => one.from === 'student' && one.extraction).length;
    const focus = { problem, attempts: before + 1, tactic: tactic ?? 'direct', stage: readStage(situation, problem) };
    return { move: 'decline-and-redirect', extraction: true, focus };
  }
  return (
    decidePractice(situation, problem) ??
    askForTyping(situation, problem) ??
    answerRequest(situation, problem, 'before-work') ??
    decideOnWork(situation, problem) ??
    answerRequest(situation, problem, 'after-work') ??
    decideOnPerson(situation, problem) ??
    decideByMode(situation, problem)
  );
}

/** Pictures that nobody can read, and nothing typed beside them. */
function askForTyping({ photos, message, attached = [] }: TutorSituation, problem: string): MoveDecision | null {
  if (!photos || photos.count === 0 || photos.readable || attached.length > 0) return null;
  if (readSteps(message).length > 0 || message.length > 400) return null;
  return { move: 'ask-for-photo-text', extraction: false, focus: { problem, count: photos.count } };
}

/** The same broken line over and over is no help any more: then a person is. */
function decideOnWork(situation: TutorSituation, problem: string): MoveDecision | null {
  const checked = checkWork(situation, problem);
  const isAtWork = checked !== null || workInTurn(situation, problem).from === 'message';
  if (isAtWork && goesThroughValues(situation, problem)) return refer(problem, Math.max(countStalled(situation), 4));
  const tutored = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.move] : []));
  if (checked?.move === 'cannot-judge') {
    // Said once, it need not be said again: then a question about the work is more.
    const said = tutored.slice(checked.focus.mathematical ? -3 : 0).includes('cannot-judge');
    const isOn = readLatestLine(situation, problem).sound;
    return said || isOn || readRequest(situation.message)?.kind === 'done' ? null : checked;
  }
  const asked = readRequest(situation.message)?.kind;
  const isOver = finished(situation).has(problem) && workInTurn(situation, problem).from !== 'message';
  if (checked?.move === 'confirm' && isOver && asked === 'done') return wrapUp(situation, problem);
  if (checked?.move !== 'point-at-first-break') return checked;
  const stuck = tutored.length >= 2 && tutored.slice(-2).every((move) => move === checked.move);
  // That a result does not fit was said; now a nudge helps more.
  if (stuck && checked.focus.result) return null;
  // One wrong line after another: guesses in the form of lines, or somebody who needs more than a pointer.
  const often = tutored.length >= 4 && tutored.slice(-4).every((move) => move === checked.move);
  const exchanges = countStalled(situation);
  if (often) return refer(problem, Math.max(exchanges, 4));
  return stuck && exchanges > STALLED ? refer(problem, exchanges) : checked;
}

/** Somebody who gets nowhere is sent to a person; a discouraged one gets a smaller step. */
function decideOnPerson(situation: TutorSituation, problem: string): MoveDecision | null {
  const exchanges = countStalled(situation);
  if (exchanges > STALLED) return refer(problem, exchanges);
  if (!feelsFrustrated(situation.message)) return null;
  const focus = { problem, stage: readStage(situation, problem), line: readLatestLine(situation, problem).line };
  return { move: 'acknowledge-and-shrink', extraction: false, focus };
}

function refer(problem: string, exchanges: number): MoveDecision {
  const focus = { problem, exchanges: Math.floor(exchanges) - 1, asked: false };
  return { move: 'refer-to-instructor', extraction: false, focus };
}

function decideByMode(situation: TutorSituation, problem: string): MoveDecision {
  const stage = readStage(situation, problem);
  const { line, sound, fresh } = readLatestLine(situation, problem);
  if (isBareGuess(situation, problem))
    return { move: 'ask-what-was-tried', extraction: false, focus: { problem, reason: 'guess' } };
  if (situation.mode === 'scaffold')
    return { move: 'set-next-step', extraction: false, focus: { problem, stage, line, fresh, sound } };
  const work = workInTurn(situation, problem).text;
  const shown =
    line !== null ||
    readSteps(work).some(({ maths }) => !isBareResult(maths)) ||
    sentencesOf(work).length > 0 ||
    hasOwnSteps(situation);
  const told = readThought(situation.message) !== null;
  if ((situation.mode === 'check' || (asksForCheck(situation.message) && !told)) && !shown)
    return {
      move: 'ask-what-was-tried',
      extraction: false,
      // A result without its way is something, and not enough.
      focus: { problem, reason: /\d/.test(work) ? 'guess' : 'check' },
    };
  const asked = situation.thread.some(
    (one) => one.from === 'tutor' && one.move === 'ask-what-was-tried' && one.problem === problem,
  );
  if (
    !asked &&
    !shown &&
    !(told && asksForCheck(situation.message)) &&
    !isTelling(situation, !isMathematical(taskOf(situation, problem)))
  )
    return { move: 'ask-what-was-tried', extraction: false, focus: { problem, reason: 'start' } };
  return { move: 'nudge', extraction: false, focus: { problem, stage, line, fresh, sound } };
}

/** `help with problem 1`: a number that names a problem. */
const NAMED_PROBLEM = /\b(?:problem|question|exercise|number|part|step|line|no\.?|#)\s*\d+[a-z]?\b/gi;

/** A number that nothing leads to, put forward as the result of the problem. */
function isBareGuess(situation: TutorSituation, label: string): boolean {
  if (!isMathematical(taskOf(situation, label)) || hasOwnSteps(situation)) return false;
  const message = situation.message.replace(NAMED_PROBLEM, ' ');
  if (
    !/\d/.test(message) ||
    message.split(/\s+/).length > 6 ||
    /\d[a-z]\b|\b(?:add|subtract|multipl|divid|take|minus|plus)/i.test(message)
  )
    return false;
  const [only, ...more] = readSteps(message);
  if (only !== undefined) return more.length === 0 && isBareResult(only.maths);
  return isBareResult(message);
}

/** Says already what was tried or thought; where the work is words, any thought of theirs is a start. */
function isTelling({ message, instructions }: TutorSituation, isVerbal: boolean): boolean {
  if (isVerbal && /\b(?:i|we) (?:have|need|want|must|got) to\b/i.test(message)) return false;
  return contributions(message, instructions, isVerbal).sound.length > 0;
}
