import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { findFirstBreak } from '../steps/find-first-break.ts';
import { readSteps } from '../steps/read-steps.ts';
import { isBareResult } from './is-bare-result.ts';

/** A line of mathematics with its spelling taken out: `2x = 8`, `2 x=8` and `$2x = 8$` are the same. */
export function lineKey(maths: string): string {
  return normaliseMath(maths)
    .replace(/[$\s.?!,]/g, '')
    .toLowerCase();
}

/**
 * What a message of a student brings: lines that hold a step and thoughts in words. A figure alone is a guess and brings
 * nothing. Where a step does not hold, the steps are `broken`.
 */
export function contributions(
  text: string,
  instructions: string,
  isVerbal = false,
): { sound: string[]; broken: string[] } {
  const lines = readSteps(text).filter((line) => /[=<>+*/^]|\d\s*-/.test(line.maths) && !isBareResult(line.maths));
  const inProse = [...normaliseMath(text).matchAll(/[\w.+\-*/^() ]*[\d)a-z]\s*=\s*[\w.+\-*/^() ]+/g)]
    .map((one) => one[0])
    .filter((one) => /\d/.test(one) && !isBareResult(one));
  const steps = [...lines.map((one) => one.maths), ...inProse];
  const keys = steps.map(lineKey);
  const breaks = steps.length > 0 && findFirstBreak(text, { instructions, answers: [], solution: '' }) !== null;
  return breaks ? { sound: [], broken: keys } : { sound: [...keys, ...thoughts(text, isVerbal)], broken: [] };
}

/** A reason or a plan in words is a thought of its own; where the work is words, any sentence about it is. */
function thoughts(text: string, isVerbal: boolean): string[] {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  const thinks =
    /\b(?:because|so that|therefore|first|i (?:think|tried|did|used|got|would|could|added|multiplied|divided|subtracted|took|moved|wrote|read|chose|picked|see that|noticed)|maybe (?:i|we) (?:could|should|can)|the (?:author|text|passage|sentence|word|story|data|table)\b.{3,})/i.test(
      text,
    );
  const isEmpty =
    /\b(?:i (?:don'?t|do not|can'?t|cannot)|no idea|idk|dunno|stuck|confus\w*|hate|give up|help|impossible|boring)\b/i.test(
      text,
    ) && !/\bbecause\b/i.test(text);
  const figures = extractValues(normaliseMath(text)).map((one) => one.text);
  const works =
    words.length >= 4 &&
    /\b(?:multipl|add|subtract|divid|factor|bracket|equal|both sides|common|denominator|product|sum|square|minus|plus|times|percent)/i.test(
      text,
    ) &&
    !text.trim().endsWith('?');
  const says = isVerbal ? words.length >= 4 && !text.trim().endsWith('?') : works || (words.length >= 6 && thinks);
  const asks = /^\W*(?:what|how|why|where|which|who|when|can|could|do|does|is|are|should)\b/i.test(text);
  return says && !isEmpty && !asks ? [`thought:${[...words.slice(0, 40), ...figures].join(' ')}`] : [];
}
