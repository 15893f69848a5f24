/** ANSWER-BEARING: see answer-key.ts. */
import type { Dice } from '../../core/dice.ts';
import type { ItemGenerator } from '../../core/item-generator.ts';
import { type Choice, GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';
import { capital, type Pair, STATEMENTS, seamOf, small, startsPlain } from './statements.ts';

const AREA = /\bpunctuation\b|\bsentence (?:boundar\w+|structure)\b|^\s*boundaries\s*$/i;
const SPLICE = 'A comma alone cannot join two complete sentences: this is a comma splice.';
const RUN_ON = 'Two complete sentences run into each other without any mark: this is a run-on.';
const LATE = 'The comma belongs before the conjunction, not after it.';
const STATED = 'What stands before and after the gap can each be a sentence of its own';
/** Joins of two statements whose relation the conjunction names. */
const CONJUNCTIONS: Readonly<Partial<Record<Pair['relation'], string>>> = {
  cause: 'so',
  contrast: 'but',
  addition: 'and',
  similarity: 'and',
};

/** What two independent clauses may have between them: `. B`, `; b`, `, so b`. */
function joinsSentences(join: string): boolean {
  return /^(?:;|\.|, (?:and|but|or|nor|so|yet|for))$/.test(join);
}

/** What an introductory clause may have before the main one: a comma. */
function joinsIntroduction(join: string): boolean {
  return join === ',';
}

/** What an option puts between the two words that all options have, without minding the capital. */
function joinIn(text: string, last: string, next: string): string {
  return text.slice(last.length, text.length - next.length).trimEnd();
}

function twoSentences(dice: Dice, pair: Pair, mark: 'semicolon' | 'period' | 'conjunction'): Choice {
  const { head, last, next, tail } = seamOf(pair);
  const word = CONJUNCTIONS[pair.relation] ?? 'and';
  const key = {
    semicolon: `${last}; ${next}`,
    period: `${last}. ${capital(next)}`,
    conjunction: `${last}, ${word} ${next}`,
  };
  const late = dice.pick([`${last} ${word}, ${next}`, `${last} ${word}; ${next}`]);
  const name = { semicolon: 'a semicolon', period: 'a period', conjunction: `a comma with “${word}”` }[mark];
  return {
    passage: `${head} ${GAP} ${tail}.`,
    key: key[mark],
    wrong: [
      [`${last}, ${next}`, SPLICE],
      [`${last} ${next}`, RUN_ON],
      [late, late.includes(';') ? `A semicolon does not stand after “${word}”.` : LATE],
    ],
    because: `${STATED}, so a comma alone is too weak between them; ${name} separates them properly.`,
    fits: (text) => joinsSentences(joinIn(text, last, next)),
  };
}

const joinable = STATEMENTS.filter(({ relation }) => CONJUNCTIONS[relation] !== undefined);
const subordinate = STATEMENTS.filter(
  ({ first, relation }) => ['cause', 'contrast', 'sequence'].includes(relation) && startsPlain(first),
);
const [FIRST = { first: '', second: '', relation: 'cause' }] = STATEMENTS;
const oneOf = (dice: Dice, list: readonly Pair[]): Pair => dice.sample(list, 1)[0] ?? FIRST;

/** Each clause with the two words that may introduce it. */
const INTRODUCTIONS: Readonly<Partial<Record<Pair['relation'], readonly [string, ...string[]]>>> = {
  cause: ['Because', 'Since'],
  contrast: ['Although', 'Even though'],
  sequence: ['After'],
};

export const boundaryGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'comma-splice',
    skill: 'Comma splices and run-ons',
    topics:
      /\bcomma splices?\b|\brun[- ]?ons?\b|\bsemi-?colons?\b|\b(?:joining|linking|independent) (?:sentences|clauses)\b/i,
    area: AREA,
    levels: ['medium', 'easy', 'hard'],
    ...{ sat: 'CONVENTIONS.BOUNDARIES', act: 'CONVENTIONS.SENTENCES', strand: 'punctuation' },
    make: (dice) => twoSentences(dice, oneOf(dice, joinable), dice.pick(['semicolon', 'period', 'conjunction'])),
  }),
  englishFamily({
    id: 'introductory-clause',
    skill: 'Introductory clauses and fragments',
    topics:
      /\bintroductory (?:clauses?|phrases?|elements?)\b|\bsubordinat\w+ (?:clauses?|conjunctions?)\b|\bdependent clauses?\b|\bsentence fragments?\b|^\s*fragments\s*$/i,
    area: AREA,
    levels: ['medium', 'easy', 'hard'],
    ...{ sat: 'CONVENTIONS.BOUNDARIES', act: 'CONVENTIONS.SENTENCES', strand: 'punctuation' },
    make: (dice) => {
      const pair = oneOf(dice, subordinate);
      const word = dice.pick(INTRODUCTIONS[pair.relation] ?? ['Because']);
      const { head, last, next, tail } = seamOf(pair);
      return {
        passage: `${word} ${small(head)} ${GAP} ${tail}.`,
        key: `${last}, ${next}`,
        wrong: [
          [
            `${last}; ${next}`,
            `What begins with “${word}” is no sentence of its own, so a semicolon cannot follow it.`,
          ],
          [`${last}. ${capital(next)}`, `This leaves a fragment: what begins with “${word}” needs the main clause.`],
          [`${last}, and ${next}`, `“${word}” already joins the two clauses; “and” joins them a second time.`],
        ],
        because: `What begins with “${word}” depends on the main clause that follows, and a comma separates the two.`,
        fits: (text) => joinsIntroduction(joinIn(text, last, next)),
      };
    },
  }),
];
