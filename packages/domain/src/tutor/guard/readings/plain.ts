import { normaliseMath } from '../../../math/normalise-math.ts';
import { rewriteVerbalArithmetic } from '../rewrite-verbal-arithmetic.ts';
import { protectPronouns } from './protect-pronouns.ts';
import type { Reading } from './reading.ts';
import { stripMarkup } from './strip-markup.ts';

/** What the reply says, once markup, LaTeX, unicode and number words are ordinary digits. */
export function readPlainly(text: string): string {
  const signs = stripMarkup(text)
    .replace(/√\s*(\d+(?:\.\d+)?)/g, 'sqrt($1)')
    .replace(/(?<![\w.])(\d+(?:\.\d+)?)e\+?(\d{1,2})\b/gi, '($1*10^$2)');
  return rewriteVerbalArithmetic(normaliseMath(protectPronouns(signs)));
}

export const plain: Reading = { name: '', hidden: false, read: (reply) => [readPlainly(reply)] };
