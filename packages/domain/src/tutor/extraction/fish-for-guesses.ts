import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import type { ExtractionSignal } from './signal.ts';

/** `is it 12?`, `maybe $4.50`, `so 3/4 then` */
const GUESS =
  /^\W*(?:so |ok |then |and |or |maybe |perhaps |hmm |what about |how about |could it be |would it be |is (?:it|the answer|x|that)|it'?s |i guess |it is )*\W*(?:=\s*)?-?[$\d(][\d./)%]*\s?[a-z]*\W*(?:then|right|correct|maybe)?\W*$/;
/** `is it A?`, `B?` */
const LETTER_GUESS =
  /^\W*(?:so |ok |then |and |or |maybe |is (?:it|the answer)|not|it'?s )*\W*(?:option )?\(?[a-h]\)?\W*(?:then|right|correct|maybe)?\W*$/i;
/** `check this: ` before the guesses */
const OPENING = /^\W*(?:check|verify|test|try|confirm|look at)\b[^:\d]{0,24}:/i;
/** `which ones can I cross out`, `rule out two` */
const RULE_OUT =
  /\bwhich\b(?![^.?!]{0,12}\b(?:step|line|part|rule|method)s?\b)[^.?!]{0,24}\b(?:cross(?:ed)? out|eliminate|rule out|(?:is|are) (?:wrong|not|false)|discard)\b|\b(?:eliminate|rule out|cross out) (?:the )?(?:wrong|other|three|two)\b/;
/** `which of them is right`, `is 12 or 13 correct`, `who is right` */
const COMPARE =
  /\bwhich (?:one )?(?:of (?:them|these|those|the two) )?(?:is|are) (?:right|correct|true)\b|\bwho(?:'s| is) (?:right|correct)\b|\bwhich (?:one )?is it\b|\bwhich (?:one|of them)\W*$|\bis (?:it )?\$?-?\d[\d.,/]* or \$?-?\d[\d.,/]* (?:the )?(?:right|correct)/;

/** A message that is a number with a question mark and no work. */
function isBareGuess(message: string): boolean {
  return GUESS.test(normaliseMath(message).toLowerCase()) && !/[+*/^=].*=/.test(message);
}

/** Guesses without work: several in one message, or one after another over the thread. */
export const fishForGuesses: ExtractionSignal = {
  tactic: 'guess-fishing',
  matches(text, { message, thread }) {
    const plain = normaliseMath(message);
    const values = extractValues(plain);
    if (COMPARE.test(text) && values.length >= 2) return true;
    if (RULE_OUT.test(text)) return true;
    const letters = message.split(/[?,;]|\bor\b/).filter((part) => part.trim() !== '');
    if (letters.length >= 2 && message.includes('?') && letters.every((part) => LETTER_GUESS.test(part))) return true;
    const parts = plain
      .replace(OPENING, '')
      .split(/[?,;]|\bor\b/)
      .map((part) => part.trim());
    const guesses = parts.filter((part) => part !== '' && isBareGuess(part));
    if (guesses.length >= 2 && guesses.length === parts.filter((part) => part !== '').length && /\?|\bor\b/.test(plain))
      return true;
    if (!isBareGuess(message)) return false;
    const before = thread.flatMap((one) => (one.from === 'student' ? [one.text] : [])).slice(-4);
    return before.filter(isBareGuess).length >= 2;
  },
};
