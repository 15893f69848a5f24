import type { MoveDecision, TaskQuestion } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';
import { asksForCheck } from './asks-for-check.ts';
import { finished } from './find-problem.ts';
import { problemsLeft } from './problems-left.ts';
import { BECAUSE } from './read-argued-answer.ts';
import { readNamedProblem } from './read-named-problem.ts';
import { type RequestKind, readRequest, type StudentRequest } from './read-request.ts';
import { readTask } from './read-task.ts';
import { speaksOtherLanguage } from './speaks-other-language.ts';
import { workInTurn } from './work-in-turn.ts';

const ABOUT: Partial<Record<RequestKind, TaskQuestion>> = {
  'see-problem': 'problem-text',
  'what-is-asked': 'what-is-asked',
  criteria: 'criteria',
  due: 'due',
  logistics: 'logistics',
};

/**
 * What a message asks for that is not help with the next step: about the task, a term, the tutor, the weather. Steps in
 * the message come first, and `done` comes after the work was looked at.
 */
export function answerRequest(
  situation: TutorSituation,
  problem: string,
  when: 'before-work' | 'after-work',
): MoveDecision | null {
  const { message } = situation;
  if (readSteps(message).some((line) => /[=<>]/.test(line.maths))) return null;
  const request = readRequest(message);
  if (when === 'after-work')
    return request === null ? nameLanguage(situation, problem) : answerLate(situation, problem, request.kind);
  if (request === null) {
    if (!turnsTo(situation, problem)) return null;
    return { move: 'answer-about-task', extraction: false, focus: { problem, about: 'problem-text' } };
  }
  return answerEarly(situation, problem, request);
}

/** What has nothing to do with the student's work: told at once. */
function answerEarly(situation: TutorSituation, problem: string, request: StudentRequest): MoveDecision | null {
  const { kind, term } = request;
  if (kind === 'left') return tellWhatIsLeft(situation, problem);
  const isSmallTalk = kind === 'greeting' || kind === 'thanks' || kind === 'why' || kind === 'trying';
  if (isSmallTalk) return answerLate(situation, problem, kind);
  const about = ABOUT[kind];
  if (about)
    return { move: 'answer-about-task', extraction: false, focus: { problem, about: narrow(situation, about) } };
  if (kind === 'define' && term !== null) return { move: 'define-term', extraction: false, focus: { problem, term } };
  if (kind === 'instructor')
    return { move: 'refer-to-instructor', extraction: false, focus: { problem, exchanges: 0, asked: true } };
  if (kind === 'identity' || kind === 'off-topic')
    return { move: 'steer-back', extraction: false, focus: { problem, topic: kind } };
  return null;
}

/** Of a task with one problem the next step is what is left, and a nudge says more about it. */
function tellWhatIsLeft(situation: TutorSituation, problem: string): MoveDecision | null {
  if (readTask(situation).length <= 1) return null;
  const left = problemsLeft(situation);
  if (left.length === 0) return wrapUp(situation, problem);
  return { move: 'answer-about-task', extraction: false, focus: { problem, about: 'left', left } };
}

/** `what about 3b`, `ok problem 2`: a turn to another problem and nothing else. */
function turnsTo(situation: TutorSituation, problem: string): boolean {
  const { message, thread } = situation;
  const last = thread.findLast((one) => one.from === 'tutor');
  if (asksForCheck(message) || BECAUSE.test(message) || message.split(/\s+/).length > 7) return false;
  if (last?.from === 'tutor' && last.problem === problem) return false;
  return readNamedProblem(message, readTask(situation), last?.from === 'tutor' ? last.problem : null) === problem;
}

/** `what are the questions` of a task with several is a list; of the one that is named, its words. */
function narrow(situation: TutorSituation, about: TaskQuestion): TaskQuestion {
  const problems = readTask(situation);
  const named = readNamedProblem(situation.message, problems, null);
  const isList =
    about === 'problem-text' &&
    problems.length > 1 &&
    named === null &&
    /\b(?:problems|questions|exercises|parts|tasks|worksheet|assignment|all|file|pdf|material)\b/i.test(
      situation.message,
    );
  return isList ? 'list' : about;
}

function answerLate(situation: TutorSituation, problem: string, kind: RequestKind): MoveDecision | null {
  if (kind === 'greeting' || kind === 'thanks' || kind === 'trying')
    return { move: 'greet', extraction: false, focus: { problem, tone: kind } };
  if (kind === 'done' && workInTurn(situation, problem).text.trim() !== '') return wrapUp(situation, problem);
  const last = situation.thread.findLast((one) => one.from === 'tutor');
  if (kind === 'why' && last?.from === 'tutor')
    return { move: 'give-reason', extraction: false, focus: { problem, of: last.move } };
  return null;
}

/** What is still open, and a criterion of the marking that has not been named yet. */
export function wrapUp(situation: TutorSituation, problem: string): MoveDecision {
  const done = finished(situation).add(problem);
  const open = readTask(situation).find((one) => !done.has(one.label))?.label ?? null;
  const said = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  const criteria = situation.rubric.criteria.map((one) => one.name);
  const criterion = criteria.find((name) => !said.includes(`“${name}”`)) ?? criteria[0] ?? null;
  return { move: 'wrap-up', extraction: false, focus: { problem, next: open, criterion } };
}

/** The first message in another language gets a word about it; after that the language is no subject. */
function nameLanguage({ message, thread }: TutorSituation, problem: string): MoveDecision | null {
  if (!speaksOtherLanguage(message)) return null;
  const before = thread.some((one) => one.from === 'student' && speaksOtherLanguage(one.text));
  return before ? null : { move: 'steer-back', extraction: false, focus: { problem, topic: 'language' } };
}
