/** `so`, `then`, an arrow: what comes after it is a step of its own when it holds a relation. */
const LINKS =
  /\s*(?:,|;)?\s+(?:and )?(?:so|then|therefore|thus|hence|which (?:gives|means)|i get|we get|giving|that gives)\b,?\s+(?=[^\n]*[=<>≤≥])|\s*(?:=>|→|⇒|⟹)\s*/gi;
/** Words, and behind them the relation that they lead to. */
const TAIL =
  /^(.*[a-z]{2,}[^=<>≤≥\n]*?)[,:;]?\s+(-?\d*[a-z]\s*(?:<=|>=|[=<>≤≥])\s*-?[\d./]+(?:\s+or\s+[a-z]\s*=\s*-?[\d./]+)?)[\s.!?]*$/i;
const LONGEST = 4000;

/** A message as a page of work: each step on a line of its own, words before a relation on theirs. */
export function spreadSteps(text: string): string {
  if (text.length > LONGEST) return text;
  return text
    .split('\n')
    .flatMap((line) => (line.length > 400 ? [line] : line.replace(LINKS, '\n').split('\n')))
    .flatMap((line) => {
      const [, words, relation] = line.length > 400 ? [] : (TAIL.exec(line) ?? []);
      return words !== undefined && relation !== undefined && !/[=<>]/.test(words) ? [words, relation] : [line];
    })
    .join('\n');
}
