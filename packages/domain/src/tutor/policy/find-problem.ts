import { normaliseMath } from '../../math/normalise-math.ts';
import { sameRational } from '../../math/rational.ts';
import type { TutorSituation } from '../situation.ts';
import { findEquations } from '../steps/find-equations.ts';
import { readNamedProblem } from './read-named-problem.ts';
import { readTask, type TaskProblem, wordsOf } from './read-task.ts';
import { lastWorkedOn } from './work-on.ts';

/**
 * The problem that the turn is about: the one that the message names or whose equation it works on, else the one named
 * last in the talk, else the one that the draft is on, else the first that is not finished yet.
 */
export function findProblem(situation: TutorSituation): string {
  const problems = readTask(situation);
  const [first] = problems;
  if (problems.length <= 1) return first?.label ?? '1';
  const before = spokenOf(situation, problems);
  const last = situation.thread.findLast((one) => one.from === 'tutor');
  const spoken = before ?? (last?.from === 'tutor' ? last.problem : null);
  const named = readNamedProblem(situation.message, problems, spoken);
  if (named !== null) return named;
  const worked = ofSameEquation(situation.message, problems) ?? ofSameWords(situation.message, problems);
  if (worked !== null) return worked;
  const done = finished(situation);
  const from = Math.max(
    0,
    problems.findIndex((one) => one.label === spoken),
  );
  const inOrder = [...problems.slice(from), ...problems.slice(0, from)];
  const open = inOrder.find((one) => !done.has(one.label))?.label ?? first?.label ?? '1';
  const current = before ?? lastWorkedOn(situation.draft, problems);
  return current !== null && !(done.has(current) && justConfirmed(situation, current)) ? current : open;
}

/** The labels of the problems whose result the tutor confirmed. */
export function finished({ thread }: Pick<TutorSituation, 'thread'>): Set<string> {
  return new Set(thread.flatMap((one) => (one.from === 'tutor' && one.move === 'confirm' ? [one.problem] : [])));
}

/** The problem that the student named last, unless the draft has the talk elsewhere since. */
function spokenOf(situation: TutorSituation, problems: readonly TaskProblem[]): string | null {
  let current: string | null = null;
  for (const one of situation.thread) {
    if (one.from === 'student') current = readNamedProblem(one.text, problems, current) ?? current;
    else if (current !== null && one.move === 'confirm' && one.problem === current) current = null;
    else if (current !== null && problems.some((other) => other.label === one.problem)) current = one.problem;
  }
  return current;
}

function justConfirmed({ thread }: TutorSituation, label: string): boolean {
  return thread.some((one) => one.from === 'tutor' && one.move === 'confirm' && one.problem === label);
}

/** The one problem whose equation has the same solution as the equation that the message works on. */
function ofSameEquation(message: string, problems: readonly TaskProblem[]): string | null {
  const [own] = findEquations(message.slice(0, 2000));
  if (!own) return null;
  const fitting = problems.filter((problem) =>
    findEquations(wordsOf(problem).slice(0, 2000)).some(
      (one) => one.variable === own.variable && one.sign === own.sign && sameRational(one.root, own.root),
    ),
  );
  return fitting.length === 1 ? (fitting[0]?.label ?? null) : null;
}

/** The one problem that has a calculation of the message in it: `what do I do with 2/3 + 1/4`. */
function ofSameWords(message: string, problems: readonly TaskProblem[]): string | null {
  const pieces =
    normaliseMath(message.slice(0, 1000)).match(/[\d(][\d\s.+*/^()a-z-]*[+*/^-][\d\s.+*/^()a-z-]*[\d)a-z]/gi) ?? [];
  const compact = (text: string): string => normaliseMath(text).replace(/[$\s]/g, '');
  const wanted = pieces
    .map((piece) => compact(piece.replace(/[a-z]{2,}.*$/i, '')))
    .filter((piece) => piece.length >= 5);
  const fitting = problems.filter((problem) => wanted.some((piece) => compact(problem.text).includes(piece)));
  return fitting.length === 1 ? (fitting[0]?.label ?? null) : null;
}
