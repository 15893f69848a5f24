import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { extractValues } from '../../math/extract-values.ts';
import { judgeEquivalence } from '../../math/judge-equivalence.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { containsRun } from '../guard/contains-run.ts';
import { normaliseWording } from '../guard/normalise-wording.ts';
import { clipWork } from './clip-work.ts';

export type ResultVerdict = { verdict: 'right' | 'wrong'; line: string } | null;

/** Whether the last line of the work that ends in a result ends in the right one; null when it ends in none. */
export function judgeResult(work: string, problem: KeyedProblem): ResultVerdict {
  const lines = clipWork(work)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= 400);
  const accepted = [problem.answer, ...problem.accepted];
  for (const line of lines.reverse()) {
    const candidates = resultsOf(line);
    if (candidates.length === 0) continue;
    const verdicts = candidates.flatMap((candidate) => accepted.map((answer) => judgeEquivalence(candidate, answer)));
    if (verdicts.includes('equivalent')) return { verdict: 'right', line };
    return verdicts.every((verdict) => verdict === 'different') ? { verdict: 'wrong', line } : null;
  }
  const words = accepted.filter((answer) => !/\d/.test(answer)).map(normaliseWording);
  const said = lines.find((line) => words.some((one) => containsRun(normaliseWording(line), one)));
  return said === undefined ? null : { verdict: 'right', line: said };
}

/** What a line ends in: the whole line, what follows the last `=`, and its last value with and without a unit. */
function resultsOf(line: string): string[] {
  const maths = normaliseMath(line).replace(/[.?!,]+$/, '');
  const values = extractValues(maths);
  const last = values.at(-1);
  if (!last && !/[=<>]/.test(maths)) return [];
  const afterEquals = /=\s*([^=]+)$/.exec(maths)?.[1];
  const named = /[a-zA-Z]\s*=\s*[^=a-z]+$/.exec(maths)?.[0];
  const tail = last ? maths.slice(last.start) : undefined;
  return [...new Set([maths, afterEquals, named, tail, last?.text].filter((one) => one !== undefined))];
}
