import { normaliseMath } from '../../../math/normalise-math.ts';
import { isMathematical, type TaskProblem, wordsOf } from '../../policy/read-task.ts';
import { equationKinds } from './equations.ts';
import { functionKinds } from './functions.ts';
import { numberKinds } from './numbers.ts';
import type { ProblemKind } from './problem-kind.ts';
import { readingKinds } from './reading.ts';
import { shapeAndDataKinds } from './shapes-and-data.ts';
import { writingKinds } from './writing.ts';

const isGeneral = ({ name }: ProblemKind): boolean => name === 'linear equation' || name === 'story problem';
const mathematical = [...equationKinds, ...functionKinds, ...shapeAndDataKinds, ...numberKinds];
/** Special kinds before general ones: nearly every task has an equation or a `how many` in it. */
const MATHEMATICAL: readonly ProblemKind[] = [
  ...mathematical.filter((one) => !isGeneral(one)),
  ...mathematical.filter(isGeneral),
];
const VERBAL: readonly ProblemKind[] = [...readingKinds, ...writingKinds];

const MOST_TEXT = 4000;

/** The kinds of problem that these words are like, the most specific first; none for what nobody foresaw. */
export function kindsOf(problem: TaskProblem): ProblemKind[] {
  const text = normaliseMath(problem.text.slice(0, MOST_TEXT));
  const whole = normaliseMath(wordsOf(problem).slice(0, MOST_TEXT));
  const [first, then] = isMathematical(problem) ? [MATHEMATICAL, VERBAL] : [VERBAL, MATHEMATICAL];
  const own = [...first, ...then].filter((kind) => kind.fits.test(text));
  const around = first.filter((kind) => kind.fits.test(whole) && !own.includes(kind));
  return [...own, ...around].slice(0, 3);
}

/** The topics under which a problem like this one can be made, the closest first. */
export function practiceTopics(problem: TaskProblem): string[] {
  return kindsOf(problem).flatMap((kind) => kind.practice ?? []);
}
