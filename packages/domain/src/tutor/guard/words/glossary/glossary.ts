import { normaliseWording } from '../../normalise-wording.ts';
import { foldText } from '../fold-text.ts';
import { languageTerms } from './language-terms.ts';
import { mathematicsTerms } from './mathematics-terms.ts';
import { scienceTerms } from './science-terms.ts';
import { societyTerms } from './society-terms.ts';

/** By the normalised words of an English term: its folded names elsewhere. */
const NAMES = new Map<string, string[]>();
for (const line of [scienceTerms, societyTerms, languageTerms, mathematicsTerms].join('\n').split('\n')) {
  const [terms = '', names = ''] = line.split(':');
  for (const term of terms.split('/')) {
    const words = normaliseWording(term).join(' ');
    const folded = names
      .split(',')
      .map((name) => foldText(name.trim()))
      .filter((name) => name !== '');
    if (words !== '') NAMES.set(words, [...(NAMES.get(words) ?? []), ...folded]);
  }
}

/** What a school term is called in other languages, folded; none for a term that the tables do not have. */
export function namesOf(words: readonly string[]): readonly string[] {
  return NAMES.get(words.join(' ')) ?? [];
}
