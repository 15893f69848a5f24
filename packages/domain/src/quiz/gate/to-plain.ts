import { normaliseMath } from '../../math/normalise-math.ts';

/** Between dollar signs, with an operator or a command and no word: mathematics, though it may start like a price. */
const INLINE = /\$(?=[^$]*[=+*^<>\\/-])((?:(?!\b(?<!\\)[a-zA-Z]{4,})[^$])*)\$/g;

/** A stem or option in plain characters. Tells `$2 + 3$` from `$2 and $3`, which one pass for prices cannot. */
export function toPlain(text: string): string {
  return normaliseMath(text.replace(INLINE, ' $1 ')).trim();
}
