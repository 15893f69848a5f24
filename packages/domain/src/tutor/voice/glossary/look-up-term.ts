import { languageTerms } from './language-terms.ts';
import { mathematicsTerms } from './mathematics-terms.ts';

/** Other forms of a term that is listed. */
const ALIASES: Readonly<Record<string, string>> = {
  'per cent': 'percent',
  percentage: 'percent',
  'square root': 'root',
  quadratics: 'quadratic',
  'quadratic equation': 'quadratic',
  'like term': 'like terms',
  sin: 'sine',
  cos: 'cosine',
  tan: 'tangent',
  'thesis statement': 'thesis',
  analyze: 'analyse',
  infer: 'inference',
  criteria: 'criterion',
  'best fit': 'line of best fit',
  'system of equations': 'system',
};

/** The meaning of a term in a sentence of plain English; null for a term that is not listed. */
export function lookUpTerm(term: string): string | null {
  const key = term
    .toLowerCase()
    .trim()
    .replace(/^(?:a|an|the) /, '');
  for (const form of [
    key,
    key.replace(/s$/, ''),
    key.replace(/es$/, ''),
    key.replace(/ies$/, 'y'),
    key.replace(/ing$/, 'e'),
  ]) {
    const found = mathematicsTerms[form] ?? languageTerms[form];
    if (found !== undefined) return found;
  }
  const [one = '', other = ''] = key.split(' and ');
  if (other !== '') {
    const both = [lookUpTerm(one), lookUpTerm(other)].filter((meaning) => meaning !== null);
    return both.length < 2 ? null : both.join(' ');
  }
  return ALIASES[key] === undefined ? null : (mathematicsTerms[ALIASES[key]] ?? languageTerms[ALIASES[key]] ?? null);
}
