import { containsRun } from '../contains-run.ts';
import type { GuardedAnswer } from '../guarded-answer.ts';
import { normaliseWording } from '../normalise-wording.ts';
import { sameTerms } from '../words/abbreviations.ts';
import type { Detector } from './detector.ts';

/** The answer's abbreviation, or what the answer is short for: `CO2` and carbon dioxide, `NATO` and its whole name. */
export const abbreviation: Detector = {
  name: 'gives what the answer is short for, or its short form',
  finds({ text, raw }, answer, known) {
    const written = raw === '' ? text : raw;
    const words = termOf(answer);
    if (words.length === 0 || known.wordingConcluded(words) || known.wordingMentioned(words)) return false;
    const said = normaliseWording(written);
    const isNew = (term: readonly string[]): boolean => containsRun(said, term) && !known.wordingMentioned(term);
    if (sameTerms(words).some((term) => isCapital(term, written) && isNew(term))) return true;
    const initials = words.map((word) => word.slice(0, 1)).join('');
    if (words.length >= 3 && writesInitials(written, initials) && !known.wordingMentioned([initials])) return true;
    const [only = ''] = words;
    return words.length === 1 && spellsOut(written, only) && !known.texts.some((one) => spellsOut(one, only));
  },
};

function termOf(answer: GuardedAnswer): readonly string[] {
  if (answer.kind === 'wording') return answer.words;
  return answer.kind === 'expression' ? normaliseWording(answer.text) : [];
}

/** Two letters are a word of every language: `UN`, not `un`. */
function isCapital(term: readonly string[], written: string): boolean {
  const [only = '', ...more] = term;
  return more.length > 0 || only.length > 2 || new RegExp(`(?<!\\w)${only.toUpperCase()}(?!\\w)`).test(written);
}

function writesInitials(written: string, initials: string): boolean {
  return new RegExp(`(?<!\\w)${[...initials.toUpperCase()].join('\\.?')}(?!\\w)`).test(written);
}

/** Names (no word of one or two letters) in a row whose first letters are the answer's, small words apart: `the North Atlantic Treaty Organization`. */
function spellsOut(written: string, initials: string): boolean {
  if (!/^[a-z]{3,7}$/.test(initials)) return false;
  const pattern = [...initials.toUpperCase()]
    .map((letter) => `${letter}[a-z]{2,}`)
    .join('[ -](?:(?:of|the|and|for|in|on) ){0,3}');
  return new RegExp(`(?<!\\w)${pattern}(?!\\w)`).test(written);
}
