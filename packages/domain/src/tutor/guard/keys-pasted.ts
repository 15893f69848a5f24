import type { AnswerKey, KeyedProblem } from '../../answer-key/answer-key.ts';
import { remember } from '../../math/remember.ts';
import { type SplitProblem, splitProblems } from '../policy/split-problems.ts';
import { clipWork } from '../steps/clip-work.ts';
import { rightOption } from './guard-options.ts';
import { type QuotedText, quotesProblem, readQuoted } from './quotes-problem.ts';
import { readOptions } from './read-options.ts';

/** The same assignments are compared with every turn of a class. */
const readRemembered = remember(readQuoted, 200);
/** What is told apart by more than this is an essay's sources, and its beginning will do. */
const LONGEST_PROBLEM = 3000;
const readProblem = (text: string): QuotedText => readRemembered(text.slice(0, LONGEST_PROBLEM));

/** Another assignment whose answers are still to be found by the student. */
export type KeyedAssignment = { readonly title: string; readonly instructions: string; readonly key: AnswerKey };

/**
 * The key problems of other assignments that a student's texts quote: a problem that is pasted where its key is not
 * known is guarded with its key, unless it stands in the `told` texts too: what may be explained there anyway. Each is labelled with its assignment, and carries the letter and the text of its right
 * option alike. A key problem that no numbering names belongs to the whole of its assignment.
 */
export function keysPasted(
  texts: readonly string[],
  candidates: readonly KeyedAssignment[],
  told: readonly string[] = [],
): KeyedProblem[] {
  const read = readAll(texts);
  if (read.length === 0) return [];
  const free = readAll(told);
  return candidates.flatMap((candidate) => quotedOf(read, candidate, free));
}

function readAll(texts: readonly string[]): QuotedText[] {
  return texts.filter((text) => text.trim() !== '').map((text) => readQuoted(clipWork(text)));
}

function quotedOf(
  texts: readonly QuotedText[],
  { title, instructions, key }: KeyedAssignment,
  told: readonly QuotedText[],
): KeyedProblem[] {
  const set = clipWork(instructions);
  const problems = splitProblems(set);
  const quoted = problems.filter(
    (problem) => isQuoted(texts, problem, problems.length) && !isQuoted(told, problem, problems.length),
  );
  if (quoted.length === 0) return [];
  const lists = readOptions(set);
  return key.problems.flatMap((problem, at) => {
    const own = problemOf(problem, at, key, problems);
    if (own && !quoted.includes(own)) return [];
    const right = rightOption(problem, at, key.problems.length, lists)?.option;
    const accepted = right ? [...problem.accepted, right.letter, right.text] : problem.accepted;
    return [{ ...problem, label: `${problem.label} of “${title.slice(0, 60)}”`, accepted }];
  });
}

/** A part is told by its stem and its own words together; its own words alone may be `Explain why.` */
function isQuoted(texts: readonly QuotedText[], { stem, text }: SplitProblem, count: number): boolean {
  const own = readProblem(text);
  if (texts.some((one) => quotesProblem(one, own))) return true;
  const whole = readProblem(`${stem}\n${text}`);
  if (stem !== '' && texts.some((one) => quotesProblem(one, whole))) return true;
  if (count > 1) return false;
  // `Name the organelle that makes ATP. Show every step. Hand in by Friday.`: any question of a single problem.
  return text
    .split(/\n|(?<=[.!?])\s+/)
    .filter((one) => one.trim().endsWith('?'))
    .some((one) => texts.some((read) => quotesProblem(read, readProblem(one))));
}

function problemOf(
  { label }: KeyedProblem,
  at: number,
  key: AnswerKey,
  problems: readonly SplitProblem[],
): SplitProblem | undefined {
  const named = problems.find((one) => one.label.toLowerCase() === label.toLowerCase());
  return named ?? (key.problems.length === problems.length ? problems[at] : undefined);
}
