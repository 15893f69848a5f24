import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import type { TutorSituation } from '../situation.ts';

/** The figures and equations in a message: what counts as having tried something. */
function attempts(text: string): string[] {
  const maths = normaliseMath(text);
  return [
    ...extractValues(maths).map((one) => one.text),
    ...(maths.match(/[\w.+\-*/^() ]+=[\w.+\-*/^() ]+/g) ?? []).map((one) => one.replace(/\s/g, '')),
  ];
}

/**
 * How many honest exchanges in a row brought nothing new from the student, this one included. Starts again after a
 * confirmation and after a referral; an attempt to get the answer neither counts nor clears.
 */
export function countStalled({ thread, message, instructions }: TutorSituation): number {
  const seen = new Set(attempts(instructions));
  let stalled = 0;
  for (const one of thread) {
    if (one.from === 'tutor' && (one.move === 'confirm' || one.move === 'refer-to-instructor')) stalled = 0;
    if (one.from === 'student' && !one.extraction) stalled = addsNothing(one.text, seen) ? stalled + 1 : 0;
  }
  return addsNothing(message, seen) ? stalled + 1 : 0;
}

function addsNothing(text: string, seen: Set<string>): boolean {
  const fresh = attempts(text).filter((one) => !seen.has(one));
  for (const one of fresh) seen.add(one);
  const explains =
    text.split(/\s+/).length >= 12 &&
    /\b(?:because|so|then|first|i (?:think|tried|did|used|got|would|added|multiplied|divided|subtracted))\b/i.test(
      text,
    );
  return fresh.length === 0 && !explains;
}
