import type { MoveDecision, Stage } from '../move-decision.ts';
import { clipQuote } from '../policy/clip-quote.ts';
import { type ProseRemark, readProse } from '../policy/read-prose.ts';
import { readRequest } from '../policy/read-request.ts';
import { isMathematical, readTask, type TaskProblem, wordsOf } from '../policy/read-task.ts';
import { workInTurn } from '../policy/work-in-turn.ts';
import type { TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { kindsOf } from './kinds/kinds-of.ts';
import { lineQuestions } from './line-questions.ts';
import { proseQuestions } from './prose-questions.ts';
import { onCriterion, onLine, onTask, onWords, plainly, settingSteps, stageQuestions } from './wordings/working.ts';

type Working = Extract<MoveDecision, { move: 'nudge' | 'set-next-step' }>;

/**
 * A nudge or a step: the instructor's hints first, in their order and none skipped; then what the latest line of the
 * student asks for, then a sentence of their text, then the kind of problem, then where they are, then the marking.
 */
export function workParts(situation: TutorSituation, { move, focus }: Working): Parts {
  const task = taskOf(situation, focus.problem);
  const prose = proseParts(situation, task, focus.problem);
  if (prose) return prose;
  const line = focus.line === null ? null : quotable(focus.line);
  const hints = nextHints(situation, focus.problem);
  const shape = lineQuestions(focus.line ?? equationOf(task) ?? '');
  const asks = move === 'set-next-step' ? shape.map((one) => asStep(one.step)) : shape.map((one) => one.ask);
  const opens = openings(situation, task, line);
  return {
    openings: move === 'set-next-step' ? [...settingSteps, ...opens.slice(0, 6)] : opens,
    middles: move === 'set-next-step' && line !== null ? [...fill(onLine, { line }), ''] : [''],
    closings: [...hints, ...asks, ...stageParts(situation, task, focus.stage)],
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

export function taskOf(situation: TutorSituation, label: string): TaskProblem {
  const problems = readTask(situation);
  return (
    problems.find((one) => one.label === label) ?? problems[0] ?? { label, text: situation.instructions, stem: '' }
  );
}

/** What the student wrote or said comes first, then a piece of the task, then nothing in particular. */
function openings(situation: TutorSituation, task: TaskProblem, line: string | null): string[] {
  const said = sayable(situation.message);
  const piece = quotable(clipQuote(task.text === '' ? task.stem : task.text, 110));
  const own = line === null ? [] : fill(onLine, { line });
  const words = said === null ? [] : fill(onWords, { said });
  const given = line === null && piece !== '' && situation.thread.length < 8 ? fill(onTask, { task: piece }) : [];
  return [...words.slice(0, 2), ...own, ...given.slice(0, 2), ...plainly, ...words.slice(2), ...given.slice(2)];
}

/** Words of the student that are worth taking up: a short thought, no bare request and no figures alone. */
function sayable(message: string): string | null {
  const text = message
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  const words = text.split(' ').length;
  if (words < 4 || words > 24 || text.includes('?') || readRequest(message) !== null) return null;
  if (readSteps(message).length > 0) return null;
  if (/\b(?:help|stuck|idk|dunno|don'?t know|no idea|hint|please|confus\w*|lost|check|right|correct)\b/i.test(text))
    return null;
  return /\bi\b|\bthe\b|\bit\b|\bwe\b/i.test(text) ? quotable(text) : null;
}

/** The instructor's hints that the thread has not heard, weakest first, each ending in a question. */
function nextHints(situation: TutorSituation, label: string): string[] {
  const hints = situation.key.problems.find((one) => one.label === label)?.hints ?? [];
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  return hints.filter((one) => !heard.includes(endOf(one))).map(endAsQuestion);
}

function endAsQuestion(hint: string): string {
  return /\?\s*$/.test(hint) ? hint.trim() : `${endOf(hint)}. What does that suggest?`;
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

/** A text of the student's: a sentence of it is asked about, each sentence once. */
function proseParts(situation: TutorSituation, task: TaskProblem, label: string): Parts | null {
  if (isMathematical(task) && readSteps(situation.draft).length > 0) return null;
  const remarks = readProse(workInTurn(situation, label).text);
  if (remarks.length === 0) return null;
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  const fresh = remarks.filter((one) => !heard.includes(quoteOf(one)));
  const [remark] = fresh;
  const hints = nextHints(situation, label);
  if (!remark || hints.length > 0) return null;
  return {
    openings: fill(onLine, { line: quoteOf(remark) }),
    middles: [''],
    closings: [...proseQuestions(remark), ...stageParts(situation, task, 'work')],
    inOrder: true,
  };
}

function quoteOf(remark: ProseRemark): string {
  return quotable(clipQuote(remark.sentence, 140));
}
