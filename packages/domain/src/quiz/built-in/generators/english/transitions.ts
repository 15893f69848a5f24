/** ANSWER-BEARING: see answer-key.ts. */
import { diceFrom } from '../../core/dice.ts';
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';
import { type Relation, STATEMENTS } from './statements.ts';

const WORDS: Readonly<Record<Relation, readonly [string, ...string[]]>> = {
  cause: ['As a result,', 'Consequently,', 'Therefore,', 'For this reason,'],
  contrast: ['However,', 'Nevertheless,', 'Even so,'],
  addition: ['In addition,', 'Furthermore,', 'Moreover,'],
  example: ['For example,', 'For instance,'],
  sequence: ['Afterward,', 'Then,', 'Next,'],
  similarity: ['Similarly,', 'Likewise,', 'In the same way,'],
};

/** Relations that are plainly not there beside a given one. Cause and sequence come close, as do the three that add. */
const FAR: Readonly<Record<Relation, readonly [Relation, Relation, Relation]>> = {
  cause: ['contrast', 'example', 'similarity'],
  contrast: ['cause', 'example', 'similarity'],
  addition: ['contrast', 'example', 'cause'],
  example: ['contrast', 'cause', 'sequence'],
  sequence: ['contrast', 'example', 'similarity'],
  similarity: ['contrast', 'cause', 'example'],
};

const SAYS: Readonly<Record<Relation, string>> = {
  cause: 'that the second statement follows from the first',
  contrast: 'that the second statement is not what the first leads one to expect',
  addition: 'a further point of the same kind',
  example: 'a single case of what was just said in general',
  sequence: 'the next step in time',
  similarity: 'that two different things are alike',
};

/** A reader's dictionary: what the first words of a sentence announce. */
const ANNOUNCED: readonly (readonly [RegExp, Relation])[] = [
  [/result|consequent|therefore|reason/i, 'cause'],
  [/however|nevertheless|even so/i, 'contrast'],
  [/addition|further|moreover/i, 'addition'],
  [/example|instance/i, 'example'],
  [/afterward|then|next/i, 'sequence'],
  [/similar|likewise|same way/i, 'similarity'],
];

const announcedBy = (text: string): Relation | undefined => ANNOUNCED.find(([words]) => words.test(text))?.[1];

const family = (id: string, skill: string, own: readonly Relation[], topics: RegExp): ItemGenerator =>
  englishFamily({
    ...{ id, skill, topics, sat: 'EXPRESSION.TRANSITIONS', act: 'PRODUCTION.ORGANIZATION' },
    area: /\btransition(?:al)? (?:words?|phrases?|questions?|sentences?)|\bexpression of ideas\b|\b(?:linking|connecting) words\b/i,
    others: ['GRE.WRITING.ISSUE.ORGANIZATION'],
    levels: ['easy', 'medium', 'hard'],
    make: (dice) => {
      const mine = STATEMENTS.filter(({ relation }) => own.includes(relation));
      const [pair = STATEMENTS[0]] = dice.sample(mine, 1);
      const { first, second, relation } = pair ?? { first: '', second: '', relation: 'cause' as const };
      // One word of each kind for a pair, so that the pair cannot come twice with other words.
      const turn = diceFrom(first);
      const key = turn.pick(WORDS[relation]);
      return {
        passage: `${first}. ${GAP} ${second}.`,
        ...{ key, asks: 'transition', words: true },
        wrong: FAR[relation].map((other) => {
          const word = turn.pick(WORDS[other]);
          return [word, `“${word.replace(',', '')}” announces ${SAYS[other]}. That is not how these two go together.`];
        }),
        because: `“${key.replace(',', '')}” announces ${SAYS[relation]}, and that is how these two statements go together.`,
        fits: (text) => announcedBy(text) === relation,
      };
    },
  });

/** Transitions of a text: those of phases, of energy or to democracy are other things. */
const TRANSITIONS =
  /^\s*(?:(?:SAT|ACT|english|logical|writing|practi[cs]e|quiz|questions?|on|about|using|choosing|easy|medium|hard|grade|\d+(?:th)?) )*transitions?(?: (?:practi[cs]e|quiz|questions?|for|in (?:writing|essays?|english|sentences|paragraphs?)|between (?:sentences|ideas|paragraphs|statements))\b.*)?[.!\s]*$/i;

/** Two families, so that a quiz about transitions has both kinds of reasoning. */
export const transitionGenerators: readonly ItemGenerator[] = [
  family('transition-logic', 'Transitions: cause, contrast, addition', ['cause', 'contrast', 'addition'], TRANSITIONS),
  family(
    'transition-order',
    'Transitions: example, sequence, similarity',
    ['example', 'sequence', 'similarity'],
    TRANSITIONS,
  ),
];
