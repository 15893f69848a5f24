import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { isNegated } from './content-words.ts';
import { findCandidates, isMathAnswer } from './find-candidates.ts';
import type { WorkLine } from './read-work.ts';
import { textLikeness } from './text-likeness.ts';

/** Whether two expressions are worth the same; `../../math` has the real one. */
export type JudgeEquivalence = (a: string, b: string) => 'equivalent' | 'different' | 'unknown';

/** How far the work answers one problem. `share` is 0 to 1; `evidence` a verbatim line, or empty. */
export type ProblemVerdict = { readonly share: number; readonly evidence: string; readonly confidence: number };

/** Compares the work's answer to one problem with its key. Equivalent mathematics is correct, however it is written. */
export function judgeProblem(
  problem: KeyedProblem,
  lines: readonly WorkLine[],
  judge: JudgeEquivalence,
): ProblemVerdict {
  if (lines.length === 0) return { share: 0, evidence: '', confidence: 0.9 };
  return isMathAnswer(problem.answer) ? judgeMath(problem, lines, judge) : judgeText(problem, lines);
}

function judgeMath(problem: KeyedProblem, lines: readonly WorkLine[], judge: JudgeEquivalence): ProblemVerdict {
  const keys = [problem.answer, ...problem.accepted];
  const candidates = findCandidates(problem.answer, lines);
  let unsure = '';
  let firstWrong = '';
  for (const candidate of candidates) {
    const verdict = judgeAgainst(keys, candidate.expressions, judge);
    if (verdict === 'equivalent') {
      // A right value that a later line takes back, or one of several, is for a person to judge.
      if (firstWrong !== '' || candidate.hedged) return { share: 0.5, evidence: candidate.line, confidence: 0.35 };
      return { share: 1, evidence: candidate.line, confidence: 0.95 };
    }
    if (verdict === 'different' && candidate.states) firstWrong ||= candidate.line;
    if (verdict === 'unknown') unsure ||= candidate.line;
  }
  if (firstWrong !== '') return { share: 0, evidence: firstWrong, confidence: 0.85 };
  if (unsure !== '') return { share: 0.5, evidence: unsure, confidence: 0.2 };
  return { share: 0, evidence: lines.at(-1)?.text ?? '', confidence: 0.5 };
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

function judgeText(problem: KeyedProblem, lines: readonly WorkLine[]): ProblemVerdict {
  const references = [problem.answer, ...problem.accepted];
  const whole = lines.map((line) => line.text).join(' ');
  const best = (text: string) => Math.max(...references.map((reference) => textLikeness(text, reference)));
  const likeness = Math.max(best(whole), ...lines.map((line) => best(line.text)));
  const evidence = lines.reduce(
    (top, line) => (best(line.text) > best(top.text) ? line : top),
    lines[0] ?? { text: '' },
  );
  // A `not` on one side alone may turn the meaning round or be a paraphrase: the score stands, and a person looks.
  const turned = references.every((reference) => isNegated(reference) !== isNegated(evidence.text));
  const confidence = 0.3 + 0.5 * Math.abs(2 * likeness - 1);
  return {
    share: shareOf(likeness),
    evidence: evidence.text,
    confidence: turned ? Math.min(confidence, 0.3) : confidence,
  };
}

/** Below a tenth alike is nothing, above half is all, a straight line in between: students paraphrase. */
export function shareOf(likeness: number): number {
  return Math.min(1, Math.max(0, (likeness - 0.1) / 0.4));
}
