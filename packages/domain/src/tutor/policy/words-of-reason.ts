import { normaliseWording } from '../guard/normalise-wording.ts';

/** Words that say nothing about the matter: `it is the best one`, `I read the whole passage`. */
const HOLLOW = new Set(
  normaliseWording(
    'i me my you your we they them he she what which who when where there here how so then than too not no yes if but also just only even ' +
      'answer option choice letter question task problem passage text read said say says tell tells told talk talks whole all other others one ones two thing things ' +
      'right wrong correct true false best better good fit fits make makes sense look looks sound sounds seem seems feel feels think thought know known sure obvious clear clearly ' +
      'must should would could can will may might have has had do does did get got go goes going choose chose chosen pick picked guess guessed because since really very most more',
  ),
);
const NO_REASON =
  /\b(?:guess\w*|no idea|idk|dunno|random\w*|eeny|(?:friend|teacher|brother|sister|mom|dad|mum|google|chatgpt|internet|ai|everyone) (?:told|said|says|thinks))\b/i;

/** With fewer than enough words a reason has to take up the task in some of them. */
const FEWEST = 2;
const ENOUGH = 4;

/**
 * The words of a reason that are about the matter, without those of the answer itself; null where they are too few to be
 * one. Judges no truth: it keeps a guess from passing for a thought.
 */
export function wordsOfReason(reason: string, claim: string, task: string): Set<string> | null {
  if (NO_REASON.test(reason)) return null;
  const claimed = new Set(normaliseWording(claim));
  // Figures are a reason where something is done with them; a year is one as it is.
  const calculates = /\d\s*[-+*/×÷]\s*\d[^=]*=/.test(reason);
  const isTelling = (word: string): boolean =>
    /^\d{1,2}$/.test(word) ? calculates : word.length > 1 && !HOLLOW.has(word);
  const words = new Set(normaliseWording(reason).filter((word) => isTelling(word) && !claimed.has(word)));
  if (words.size < FEWEST) return null;
  const asked = normaliseWording(task).filter((word) => !HOLLOW.has(word));
  return words.size >= ENOUGH || asked.some((word) => words.has(word)) ? words : null;
}
