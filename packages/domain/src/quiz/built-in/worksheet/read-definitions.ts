import { isPlural } from './find-terms.ts';
import { readLines } from './read-lines.ts';
import { readSentences } from './read-sentences.ts';

/** A term that a worksheet explains, what it says of it, and the line where it does. */
export type Definition = {
  readonly term: string;
  readonly meaning: string;
  readonly line: string;
  readonly plural: boolean;
};

const TERM = "([\\p{L}][\\p{L}\\p{M}'’-]*(?:\\s[\\p{L}][\\p{L}\\p{M}'’-]*){0,3}?)";
const OPENS = '(?:the|an?|any|one of the|all of the|when|what)\\s';
const IS = new RegExp(`^(?:(?:an?|the)\\s)?${TERM}\\s(?:is|are)\\s(?:defined as\\s)?(${OPENS}.{12,}?)\\.$`, 'iu');
const MEANS = new RegExp(
  `^(?:(?:an?|the)\\s)?${TERM}\\s(?:means|refers? to|is defined as|describes?)\\s(.{12,}?)\\.$`,
  'iu',
);
const CALLED = new RegExp(`^(.{15,}?)\\s(?:is|are)\\s(?:called|known as|named)\\s(?:an?\\s|the\\s)?${TERM}\\.$`, 'iu');
const LISTED = new RegExp(
  `^${TERM}(?:\\s*\\([^)]{1,30}\\))?\\s*(?::|\\s[-–—=]|\\t|\\s{3,}|\\s?\\|)\\s*(\\S.{11,}?)\\.?$`,
  'iu',
);
/** A word that can only begin something else than a term. */
const NO_TERM =
  /^(?:there|it|this|that|these|those|he|she|they|we|you|what|which|who|how|why|when|where|if|in|on|at|for|note|example|answer|question|name|date|hint|remember|objective|unit|lesson|chapter|vocabulary|part|section|step|solve|factor|simplify|evaluate|expand|find|calculate|compute|write|graph|convert|round|explain|list|term)\b|\b(?:is|are|was|were|has|have|can|will|of|and|or)\b/i;

/** The terms that a worksheet explains, each once. */
export function readDefinitions(text: string): Definition[] {
  const found = [...fromLists(text), ...fromSentences(text)];
  return found.filter(
    ({ term }, at) => found.findIndex((other) => other.term.toLowerCase() === term.toLowerCase()) === at,
  );
}

function fromLists(text: string): Definition[] {
  return readLines(text).flatMap(({ kind, text: line }) => {
    if (kind !== 'text' && kind !== 'bullet' && kind !== 'numbered') return [];
    const [, term = '', meaning = ''] = LISTED.exec(line) ?? [];
    return toDefinition(term, meaning, line);
  });
}

function fromSentences(text: string): Definition[] {
  return readSentences(text).flatMap(({ text: line }) => {
    const told = IS.exec(line) ?? MEANS.exec(line);
    if (told) return toDefinition(told[1] ?? '', told[2] ?? '', line);
    const named = CALLED.exec(line);
    return named ? toDefinition(named[2] ?? '', named[1] ?? '', line) : [];
  });
}

function toDefinition(term: string, said: string, line: string): Definition[] {
  const meaning = said
    .replace(/\|/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-–—:=\s]+|[\s.;,]+$/g, '');
  const repeats = new RegExp(`(?<!\\p{L})${term.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}`, 'iu').test(meaning);
  if (term === '' || NO_TERM.test(term) || meaning.split(' ').length < 3 || meaning.length > 300 || repeats) return [];
  if (/[_?=^<>*]|\.{3}|\[|\]/.test(meaning) || line.length > 500) return [];
  return [{ term, meaning, line, plural: isPlural(term) }];
}
