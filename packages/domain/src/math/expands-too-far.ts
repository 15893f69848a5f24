/** The most that powers of brackets may come to, one letter and several: with more, KAS multiplies out for seconds. */
const MOST_ALONE = 36;
const MOST_TOGETHER = 8;
/** Brackets in one expression, of few letters and of many; a product of this many sums is still quick. */
const MOST_BRACKETS = 20;
const MOST_BRACKETS_OF_MANY = 6;

/**
 * Whether multiplying out normalised text could hold up the server: `(x+1)^999`, `((x+1)^9)^9`. One student's answer
 * may cost milliseconds; what it says is then left to a person.
 */
export function expandsTooFar(text: string): boolean {
  const powers = [...text.matchAll(/\)\s*\^\s*\(?\s*(-?\d+)?/g)].map((match) => Math.abs(Number(match[1] ?? 2)));
  const reach = powers.reduce((product, power) => product * Math.max(power, 1), 1);
  const letters = new Set(text.replace(/sqrt|pi/g, '').match(/[a-zA-Z]/g));
  const brackets = text.match(/\(/g)?.length ?? 0;
  return (
    brackets > (letters.size > 3 ? MOST_BRACKETS_OF_MANY : MOST_BRACKETS) ||
    reach > (letters.size > 1 ? MOST_TOGETHER : MOST_ALONE)
  );
}
