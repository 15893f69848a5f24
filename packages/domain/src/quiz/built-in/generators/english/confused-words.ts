/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { englishFamily } from './english-family.ts';
import { WORD_SETS, type WordSet } from './word-sets.ts';

const ALL = WORD_SETS.flatMap((set) => set.texts.map(([text, key]) => ({ set, text, key })));
const NONE: { set: WordSet; text: string; key: string } = { set: { uses: [], texts: [] }, text: '', key: '' };

export const confusedWordGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'confused-words',
    skill: 'Commonly confused words',
    topics:
      /\b(?:commonly )?confus(?:ed|ing) words?\b|\bhomo(?:phone|nym)s?\b|\b(?:affect or effect|effect or affect|then or than|than or then|less or fewer|fewer or less|accept or except|lose or loose|their or there|there or their|your or you['’]?re|princip(?:al|le) or princip)/i,
    area: /\b(?:english|word|standard) usage\b|^\s*usage\s*$|\bgrammar\b/i,
    levels: ['easy', 'medium'],
    ...{ act: 'CONVENTIONS.USAGE', strand: 'grammar', others: ['ACT.ENGLISH.KNOWLEDGE.PRECISION'] },
    make: (dice) => {
      const { set, text, key } = dice.sample(ALL, 1)[0] ?? NONE;
      const told = set.uses.find(([word]) => word === key)?.[1] ?? '';
      return {
        passage: text,
        ...{ key, words: true },
        wrong: set.uses.filter(([word]) => word !== key),
        because: `${told} That is what this text needs.`,
        // The list of uses and the list of texts are written apart: a text names the one use that it has room for.
        fits: (word) => set.uses.some(([one, use]) => one === word && use === told),
      };
    },
  }),
];
