import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import type { ExtractionSignal } from './signal.ts';

const GUESS =
  /^\W*(?:so |ok |then |and |or |maybe |perhaps |hmm |what about |how about |could it be |would it be |is (?:it|the answer|x|that)|it'?s |i guess |it is )*\W*(?:=\s*)?-?[$\d(][\d./)%]*\s?[a-z]*\W*(?:then|right|correct|maybe)?\W*$/;
const COMPARE =
  /\bwhich (?:one )?(?:of (?:them|these|those|the two) )?(?:is|are) (?:right|correct|true)\b|\bwho(?:'s| is) (?:right|correct)\b|\bwhich (?:one )?is it\b/;

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
    const parts = plain.split(/[?,;]|\bor\b/).map((part) => part.trim());
    const guesses = parts.filter((part) => part !== '' && isBareGuess(part));
    if (guesses.length >= 2 && guesses.length === parts.filter((part) => part !== '').length && /\?|\bor\b/.test(plain))
      return true;
    if (!isBareGuess(message)) return false;
    const before = thread.flatMap((one) => (one.from === 'student' ? [one.text] : [])).slice(-4);
    return before.filter(isBareGuess).length >= 2;
  },
};
