import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { extractValues } from '../../math/extract-values.ts';
import { type Equivalence, judgeEquivalence } from '../../math/judge-equivalence.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { splitAnswer } from '../../math/split-answer.ts';
import { containsRun } from '../guard/contains-run.ts';
import { normaliseWording } from '../guard/normalise-wording.ts';
import { clipLines } from './clip-work.ts';

export type ResultVerdict = { verdict: 'right' | 'wrong'; line: string } | null;

const LONGEST_LINE = 400;
/** A result further up than this is not what the work ends in. */
const MOST_LINES = 8;
/** Several solutions may stand on lines of their own. */
const MOST_JOINED = 4;
/** Lines that deny, or try the result out, claim none. */
const NO_CLAIM =
  /\b(?:not|isn't|is not|can't|cannot|wrong|never|check|checking|verify|plug|substitut\w*|if|try|tried)\b|!=|≠/i;
/** Words before a figure that make it part of what is done, or a label, and no result. */
const NOT_STATED =
  /\b(?:by|subtract\w*|add\w*|plus|minus|times|over|from|to|than|with|both|step|line|problem|number|question|part|section|no)\s*#?\s*\$?$/i;

/** A letter, a point of letters, or nothing before an `=` that goes on from the line above. */
const NAMES = /^(?:[a-zA-Z]|\(\s*[a-zA-Z](?:\s*,\s*[a-zA-Z])+\s*\)|)$/;

type Line = { written: string; maths: string };

/**
 * Whether the work ends in the right result; null when it ends in none, in one part of several, or in one that cannot
 * be told. Solutions may stand on lines of their own and in any order, and a check of the result may follow it. An
 * equation that has yet to be solved is no result, although it has the same solution.
 */
export function judgeResult(work: string, problem: KeyedProblem): ResultVerdict {
  const lines = clipLines(work)
    .filter(({ written }) => written.length <= LONGEST_LINE)
    .map(({ written }) => ({ written, maths: normaliseMath(written).replace(/[.?!,\s]+$/, '') }))
    .reverse();
  const accepted = [problem.answer, ...problem.accepted];
  let read = 0;
  for (const [index, line] of lines.entries()) {
    if (NO_CLAIM.test(line.maths)) continue;
    const candidates = [...resultsOf(line.maths), ...joinSolutions(lines.slice(index, index + MOST_JOINED))];
    if (candidates.length === 0) continue;
    read += 1;
    if (read > MOST_LINES || (isUnsolved(line.maths) && !accepted.some(hasUnknowns))) break;
    const judged = judgeAll(candidates, accepted);
    if (judged === 'equivalent') return { verdict: 'right', line: line.written };
    if (isCheckOf(line.maths, accepted)) continue;
    return judged === 'different' && !isPartOf(candidates, accepted) ? { verdict: 'wrong', line: line.written } : null;
  }
  return read === 0 ? judgeWords(lines, accepted) : null;
}

/** Different when one reading of the line is another result for certain, and none is the answer. */
function judgeAll(candidates: readonly string[], accepted: readonly string[]): Equivalence {
  const verdicts = candidates.map((candidate) => accepted.map((answer) => judgeEquivalence(candidate, answer)));
  if (verdicts.flat().includes('equivalent')) return 'equivalent';
  const lacksPercent = accepted.some(
    (answer) => /%/.test(answer) && candidates.some((one) => sameWithout(one, answer)),
  );
  const different = verdicts.some((all) => all.every((verdict) => verdict === 'different'));
  return different && !lacksPercent ? 'different' : 'unknown';
}

/** `50` for `50%` is left to be talked about. */
function sameWithout(candidate: string, answer: string): boolean {
  return judgeEquivalence(candidate, answer.replaceAll('%', '')) === 'equivalent';
}

/** An answer in words is right when the work says it. */
function judgeWords(lines: readonly Line[], accepted: readonly string[]): ResultVerdict {
  const words = accepted.filter((answer) => !/\d/.test(answer)).map(normaliseWording);
  const said = lines.find((line) => words.some((one) => containsRun(normaliseWording(line.written), one)));
  return said === undefined ? null : { verdict: 'right', line: said.written };
}

/**
 * The readings of what a line ends in: all of it, what comes after its last word, after its last `=`, and its last value
 * with its unit. The bare value comes last and is kept apart from its unit only where there is no other reading.
 */
function resultsOf(maths: string): string[] {
  const last = extractValues(maths).at(-1);
  const relation = /[=<>]/.test(maths);
  if (!last && !relation) return [];
  const stated = last && !NOT_STATED.test(maths.slice(0, last.start).trimEnd());
  if (!stated && !relation) return [];
  const spoken = afterWords(maths);
  const afterEquals = /=\s*([^=]+)$/.exec(maths)?.[1];
  const named = /[a-zA-Z]\s*=\s*[^=a-z]+$/.exec(maths)?.[0];
  const tail = stated ? [maths.slice(last.start), last.text] : [];
  const readings = [maths, spoken, afterEquals, named, ...tail].flatMap((one) => (one ? [one] : []));
  return [...new Set(readings)];
}

/** The solutions on the last lines taken together: `x = 2` and `x = -3` as `x = 2, x = -3`. Latest line first. */
function joinSolutions(lines: readonly Line[]): string[] {
  const solved: string[] = [];
  for (const { maths } of lines) {
    const value = /(?:^|[\s,;:])([a-zA-Z]\s*=\s*[^=a-zA-Z<>]+)$/.exec(maths)?.[1];
    if (!value) break;
    solved.unshift(value.trim());
  }
  return solved.length > 1 ? solved.slice(0, -1).map((_, at) => solved.slice(at).join(', ')) : [];
}

/** Whether the line ends in an equation that still has to be solved: `2x = 8`, but not `x = 8/2 = 4`. */
function isUnsolved(maths: string): boolean {
  const equation = afterWords(maths);
  const first = equation.indexOf('=');
  if (first < 0 || /[<>]/.test(equation)) return false;
  const left = equation.slice(0, first).trim();
  return /[a-zA-Z]/.test(equation.replace(/sqrt|pi|or|and/g, '')) && !NAMES.test(left);
}

/** What comes after the last word. */
function afterWords(maths: string): string {
  const pieces = maths.split(/\b(?!(?:or|and|sqrt|pi)\b)[a-zA-Z]{2,}\b[,:]?/);
  return (pieces.at(-1) ?? '').trim();
}

/** Whether the answer has letters other than the one that it names. */
function hasUnknowns(answer: string): boolean {
  const { values } = splitAnswer(normaliseMath(answer));
  return values.some((value) => /[a-zA-Z]/.test(value.replace(/sqrt|pi/g, '')));
}

/** Arithmetic under a result that names a letter is a check of it, not another result. */
function isCheckOf(maths: string, accepted: readonly string[]): boolean {
  const named = accepted.some((answer) => splitAnswer(normaliseMath(answer)).name !== null);
  return named && /=/.test(maths) && !/[a-zA-Z]/.test(maths.replace(/sqrt/g, ''));
}

/** Whether one of several values of the answer is found. */
function isPartOf(candidates: readonly string[], accepted: readonly string[]): boolean {
  return accepted
    .map((answer) => splitAnswer(normaliseMath(answer)).values)
    .some((values) => values.length > 1 && judgeAll(candidates, values) !== 'different');
}
