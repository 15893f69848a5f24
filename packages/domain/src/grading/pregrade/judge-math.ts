import { findCandidates } from './find-candidates.ts';
import type { WorkLine } from './read-work.ts';

/** Whether two expressions are worth the same; `../../math` has the real one. */
export type JudgeEquivalence = (a: string, b: string) => 'equivalent' | 'different' | 'unknown';

/**
 * How far the work answers one problem. `share` is 0 to 1; `evidence` a verbatim line, or empty; `reason` says to the
 * instructor, in a short sentence without values, what was found.
 */
export type ProblemVerdict = {
  readonly share: number;
  readonly evidence: string;
  readonly reason: string;
  readonly confidence: number;
};

/**
 * Compares the work with mathematical keys, the first of which tells what kind of answer is looked for. Equivalent
 * mathematics is correct, however it is written.
 */
export function judgeMath(
  keys: readonly string[],
  lines: readonly WorkLine[],
  judge: JudgeEquivalence,
): ProblemVerdict {
  const candidates = findCandidates(keys[0] ?? '', lines);
  let unsure = '';
  let firstWrong = '';
  for (const candidate of candidates) {
    const verdict = judgeAgainst(keys, candidate.expressions, judge);
    if (verdict === 'equivalent') {
      // A right value that a later line takes back, or one of several, is for a person to judge.
      if (firstWrong !== '' || candidate.hedged) {
        const reason = candidate.hedged
          ? 'The key is there as one of several values.'
          : 'One line equals the key, and a later one gives another value.';
        return { share: 0.5, evidence: candidate.line, reason, confidence: 0.35 };
      }
      return { share: 1, evidence: candidate.line, reason: 'The result equals the key.', confidence: 0.95 };
    }
    if (verdict === 'different' && candidate.states) firstWrong ||= candidate.line;
    if (verdict === 'unknown') unsure ||= candidate.line;
  }
  if (firstWrong !== '') {
    return { share: 0, evidence: firstWrong, reason: 'The result does not equal the key.', confidence: 0.85 };
  }
  if (unsure !== '') {
    const reason = 'Whether what is written equals the key could not be settled.';
    return { share: 0.5, evidence: unsure, reason, confidence: 0.2 };
  }
  const reason = 'No result was found that equals the key.';
  return { share: 0, evidence: lines.at(-1)?.text ?? '', reason, confidence: 0.5 };
}

/** The first expression that can be settled decides: the later ones are looser readings of the same line. */
function judgeAgainst(
  keys: readonly string[],
  expressions: readonly string[],
  judge: JudgeEquivalence,
): ReturnType<JudgeEquivalence> {
  for (const expression of expressions) {
    const verdicts = keys.map((key) => (sameText(key, expression) ? 'equivalent' : judge(expression, key)));
    if (verdicts.includes('equivalent')) return 'equivalent';
    if (!verdicts.includes('unknown')) return 'different';
  }
  return 'unknown';
}

function sameText(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s$]+/g, '');
  return bare(a) === bare(b);
}
