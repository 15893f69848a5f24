import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { isMathAnswer } from './find-candidates.ts';
import { type JudgeEquivalence, judgeMath, type ProblemVerdict } from './judge-math.ts';
import type { WorkLine } from './read-work.ts';
import { scoreShortAnswer } from './short-answer/score-short-answer.ts';

/** An answer this likely to be fully right is suggested as such: nine tenths of a point help nobody. */
const SURELY_FULL = 0.75;
const SURELY_NOTHING = 0.12;

/** Compares the work's answer to one problem with its key. Equivalent mathematics is correct, however it is written. */
export function judgeProblem(
  problem: KeyedProblem,
  lines: readonly WorkLine[],
  judge: JudgeEquivalence,
  question = '',
): ProblemVerdict {
  if (lines.length === 0) return { share: 0, evidence: '', reason: 'Nothing was written for it.', confidence: 0.9 };
  return isMathAnswer(problem.answer)
    ? judgeMath([problem.answer, ...problem.accepted], lines, judge)
    : judgeText(problem, lines, question);
}

function judgeText(problem: KeyedProblem, lines: readonly WorkLine[], question: string): ProblemVerdict {
  const { score, fullMarks, confidence, evidence } = scoreShortAnswer({
    question,
    references: [problem.answer, ...problem.accepted],
    answer: lines.map((line) => line.text).join('\n'),
  });
  // Between the strict marker and the kind one; a person sees it either way.
  const share = fullMarks >= SURELY_FULL ? 1 : fullMarks < SURELY_NOTHING ? 0 : (score + fullMarks) / 2;
  return { share, evidence, reason: `It says ${amountOf(share)} of what the key says.`, confidence };
}

/** A share in words. */
export function amountOf(share: number): 'most' | 'some' | 'little' {
  if (share >= 0.75) return 'most';
  return share >= 0.25 ? 'some' : 'little';
}

/** Below a tenth alike is nothing, above half is all, a straight line in between: students paraphrase. */
export function shareOf(likeness: number): number {
  return Math.min(1, Math.max(0, (likeness - 0.1) / 0.4));
}
