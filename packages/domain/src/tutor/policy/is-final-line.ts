import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { sameRational } from '../../math/rational.ts';

/**
 * Whether a line holds the result itself. `2x = 8` has the same solution as `x = 4` and is on the way: only a line with
 * every value of the answer in it is the end of the work.
 */
export function isFinalLine(line: string, answer: string): boolean {
  const wanted = extractValues(normaliseMath(answer));
  if (wanted.length === 0) return true;
  const found = extractValues(normaliseMath(line));
  const hasAll = wanted.every((one) => found.some((other) => sameRational(one.value, other.value)));
  if (hasAll) return true;
  // `x = 8/2` is the end as well, worked out or not; an equation with the unknown still bound is not.
  const bound = /\d\s*\*?\s*[a-z]\b|[a-z]\s*[-+*/^]\s*[\d(]|[a-z]\b[^=<>]*[=<>]+[^=<>]*[a-z]\b/i;
  return !bound.test(normaliseMath(line).replace(/[a-z]{2,}/gi, ' '));
}
