import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { sameRational } from '../../math/rational.ts';
import { isOpen, type TutorSituation } from '../situation.ts';

export type GuardVerdict = { verdict: 'pass' } | { verdict: 'block'; reason: string };

/** Reads a whole reply against the answer key. */
export function guardReply(reply: string, situation: TutorSituation): GuardVerdict {
  if (isOpen(situation)) return { verdict: 'pass' };
  const said = extractValues(normaliseMath(reply));
  for (const problem of situation.key.problems) {
    const answers = extractValues(normaliseMath(problem.answer));
    if (answers.some((answer) => said.some((one) => sameRational(one.value, answer.value)))) {
      return { verdict: 'block', reason: `The reply states the answer of problem ${problem.label}.` };
    }
  }
  return { verdict: 'pass' };
}
