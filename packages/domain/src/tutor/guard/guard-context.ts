import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { extractValues } from '../../math/extract-values.ts';
import type { Rational } from '../../math/rational.ts';
import { isOpen, type TutorSituation } from '../situation.ts';
import { clipWork } from '../steps/clip-work.ts';
import { deriveAnswers } from './derive-answers.ts';
import { rightOption } from './guard-options.ts';
import { type GuardedAnswer, guardAnswer, guardedAnswers } from './guarded-answer.ts';
import { type Known, readKnown } from './known.ts';
import { normaliseWording } from './normalise-wording.ts';
import { pastedTasks } from './pasted-tasks.ts';
import { type Option, readOptions } from './read-options.ts';
import { readPlainly } from './readings/plain.ts';

/** All that the guard knows about a turn before it has seen the reply. */
export type GuardContext = {
  /**
   * What must not be said: the key's answers, or without a key what follows from the task; and the answers of what the
   * student pasted from elsewhere. Once all may be told, only those of other assignments.
   */
  readonly answers: readonly GuardedAnswer[];
  /** Whether the instructor entered a key, or all may be told. Otherwise the wording itself is judged too. */
  readonly keyed: boolean;
  readonly known: Known;
  /** What the tutor said in earlier turns, read plainly: an answer may be given in pieces. */
  readonly earlier: string;
  /** The options of the problems that have some. */
  readonly options: readonly (readonly Option[])[];
};

/** A situation is never changed, and the voice asks the guard about many wordings in one turn. */
const contexts = new WeakMap<TutorSituation, GuardContext>();
/** Pieces further back than this are forgotten by the student too. */
const EARLIER_TURNS = 30;
/** How many of the student's messages may hold the problem that a study partner is asked about. */
const PASTED = 12;
const LONGEST_EARLIER = 8000;

/** Reads a situation once; the same object gives the same context. */
export function guardContext(situation: TutorSituation): GuardContext {
  const context = contexts.get(situation) ?? readAnew(situation);
  contexts.set(situation, context);
  return context;
}

function readAnew(situation: TutorSituation): GuardContext {
  const lists = readOptions(clipWork(situation.instructions));
  const keyed = [...guardedAnswers(situation.key), ...optionForms(situation.key.problems, lists)];
  const said = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).slice(-EARLIER_TURNS);
  const others = [
    ...guardedAnswers({ v: 1, problems: [...(situation.otherProblems ?? [])] }),
    ...pastedOptions(situation),
  ];
  return {
    answers: [...(isOpen(situation) ? [] : ownAnswers(situation, keyed)), ...others],
    keyed: keyed.length > 0 || isOpen(situation),
    known: readKnown(situation),
    earlier: readPlainly(said.join('\n').slice(-LONGEST_EARLIER)),
    options: lists,
  };
}

/** The key's answers with those of pasted tasks, or without a key what the task lets the guard derive. */
function ownAnswers(situation: TutorSituation, keyed: readonly GuardedAnswer[]): GuardedAnswer[] {
  if (keyed.length === 0) return deriveAnswers(taskTexts(situation).map(clipWork).join('\n'));
  const { instructions, materials = [], draft, attached = [] } = situation;
  const said = [...studentTexts(situation), ...attached.map((one) => one.text)];
  return [...keyed, ...pastedTasks(said, [instructions, draft, ...materials.map((one) => one.text)])];
}

/** Where the task stands: the assignment with its worksheets, or what a student brought to the study partner. */
function taskTexts(situation: TutorSituation): string[] {
  const { instructions, materials = [], partner, attached = [] } = situation;
  const given = [instructions, ...materials.map((one) => one.text)].filter((text) => text.trim() !== '');
  if (given.length > 0 && !partner) return given;
  return [...given, ...studentTexts(situation), ...attached.map((one) => one.text)];
}

function studentTexts({ thread, message }: TutorSituation): string[] {
  const before = thread.flatMap((one) => (one.from === 'student' ? [one.text] : [])).slice(-PASTED);
  return [...before, message];
}

/** The options of problems that the student pasted, told by the answer among them. */
function pastedOptions(situation: TutorSituation): GuardedAnswer[] {
  const others = situation.otherProblems ?? [];
  if (others.length === 0) return [];
  const lists = readOptions(clipWork(studentTexts(situation).join('\n')));
  return others.flatMap((problem) => {
    const list = lists.find((one) => rightOption(problem, 0, 1, [one]) !== null);
    return list ? optionForms([problem], [list]) : [];
  });
}

/** An option is given away by its letter and by its text alike, whichever of them the key has. */
function optionForms(problems: readonly KeyedProblem[], lists: readonly (readonly Option[])[]): GuardedAnswer[] {
  return problems.flatMap((problem, index) => {
    const right = rightOption(problem, index, problems.length, lists);
    if (!right) return [];
    const letter: GuardedAnswer = {
      problem: problem.label,
      kind: 'option',
      letter: right.option.letter,
      among: right.list.map(({ letter, text }) => ({ letter, value: onlyValue(text), words: normaliseWording(text) })),
    };
    return [letter, ...guardAnswer(problem.label, right.option.text)];
  });
}

function onlyValue(text: string): Rational | null {
  const values = extractValues(readPlainly(text));
  return values.length === 1 ? (values[0]?.value ?? null) : null;
}
