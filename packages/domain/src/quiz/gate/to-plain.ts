import { normaliseMath } from '../../math/normalise-math.ts';

/** Between dollar signs, with an operator or a command and no word: mathematics, though it may start like a price. */
const INLINE = /\$(?=[^$]*[=+*^<>\\/-])((?:(?!\b(?<!\\)[a-zA-Z]{4,})[^$])*)\$/g;

/** `2/3 ÷ 4/9` is a quotient of fractions; with one sign for both it would read as three divisions. */
const DIVIDES = /÷|\\div\b/;
const FRACTION = /(?:\d+\s*)?\\[dt]?frac\s*\{[^{}]*\}\s*\{[^{}]*\}|(?:\d+ )?\d+\/\d+/g;

/** A stem or option in plain characters. Tells `$2 + 3$` from `$2 and $3`, which one pass for prices cannot. */
export function toPlain(text: string): string {
  const divided = DIVIDES.test(text) ? text.replace(FRACTION, '($&)') : text;
  return normaliseMath(divided.replace(INLINE, ' $1 ')).trim();
}
