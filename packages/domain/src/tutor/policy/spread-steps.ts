/** `so`, `then`, an arrow: what comes after it is a step of its own when it holds a relation. */
const LINKS =
  /\s*(?:,|;)?\s+(?:and )?(?:so|then|therefore|thus|hence|which (?:gives|means)|because|i get|we get|giving|that gives)\b,?\s+(?=[^\n]*[=<>≤≥])|\s*(?:=>|→|⇒|⟹)\s*/gi;
/** `a = 70 because 12 * 70 = 840`: the reason comes before what it shows. */
const REASON = /^([^\n]*?[=<>≤≥][^\n]*?),?\s+because\s+([^\n]*[=<>≤≥][^\n]*)$/i;
/** Words, and behind them the relation that they lead to. */
const TAIL =
  /^(.*[a-z]{2,}[^=<>≤≥\n]*?)[,:;]?\s+(-?\d*[a-z]\s*(?:<=|>=|[=<>≤≥])\s*-?[\d./]+(?:\s+or\s+[a-z]\s*=\s*-?[\d./]+)?)[\s.!?]*$/i;
/** `I got 3x = 12`: what stands before the line is not the line. */
const LEAD =
  /^(?:(?:i|i'm|got|get|said|have|had|wrote|then|so|oh|ok|and|now|it|its|it's|is|think|maybe|that|we|my|answer|line|next|result|did|do|just)[,:]?\s+)+(?=[-(\d]|[a-z]\b\s*[=<>+*/^(-])/i;
/** `so x is 2 or 3`: a relation that is said in a word. Asked or supposed, it is none. */
const IS = /(?<![a-z\d'’.])([a-z])\s+(?:is|are|equals)\s+(-?\d[\d./]*(?:\s*(?:,|or|and)\s+-?\d[\d./]*)*)(?=[\s.!]*$)/i;
const SUPPOSED = /\?|\b(?:if|what|how|why|when|where|whether|which|not|does|do|would)\b/i;
const LONGEST = 4000;
/** `ｘ＝３`, as keyboards for Chinese and Japanese write it. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** A message as a page of work: each step on a line of its own, words before a relation on theirs. */
export function spreadSteps(text: string): string {
  if (text.length > LONGEST) return text;
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .split('\n')
    .map((line) => (line.length > 400 || SUPPOSED.test(line) ? line : line.replace(IS, '$1 = $2')))
    .flatMap((line) => (line.length > 400 ? [line] : line.replace(REASON, '$2\n$1').replace(LINKS, '\n').split('\n')))
    .flatMap((line) => {
      const [, words, relation] = line.length > 400 ? [] : (TAIL.exec(line) ?? []);
      return words !== undefined && relation !== undefined && !/[=<>]/.test(words) ? [words, relation] : [line];
    })
    .map((line) =>
      /[=<>≤≥]/.test(line) && line.length <= 400 ? line.replace(LEAD, '').replace(/[!?.]+\s*$/, '') : line,
    )
    .join('\n');
}
