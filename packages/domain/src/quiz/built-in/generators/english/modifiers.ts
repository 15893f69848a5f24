/** ANSWER-BEARING: see answer-key.ts. */

import { diceFrom } from '../../core/dice.ts';
import type { ItemGenerator } from '../../core/item-generator.ts';
import { people } from '../../core/settings.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

/** What somebody was doing, the verb (past and participle are the same), and what it was done to. */
type Scene = readonly [doing: string, did: string, thing: string];
const SCENES: readonly Scene[] = [
  ['Walking through the museum', 'noticed', 'a tiny bronze statue'],
  ['Digging in the garden', 'discovered', 'an old copper coin'],
  ['Hurrying to catch the train', 'dropped', 'a bag of oranges'],
  ['Searching the attic for blankets', 'found', 'a box of letters'],
  ['Looking through the telescope', 'spotted', 'a faint comet'],
  ['Hoping to win the contest', 'designed', 'a solar oven'],
  ['Listening carefully to the recording', 'heard', 'a second violin'],
  ['Exhausted after the long climb', 'finished', 'a whole loaf of bread'],
  ['Trained as a glassblower', 'repaired', 'the broken lamp'],
  ['Reading an old newspaper', 'discovered', 'a forgotten recipe'],
  ['Sorting shells on the beach', 'collected', 'forty different kinds'],
  ['Inspired by the music', 'painted', 'a large mural'],
  ['Cycling along the river', 'passed', 'three herons'],
  ['Surprised by the sudden rain', 'opened', 'a large umbrella'],
  ['Studying the rock with a lens', 'identified', 'a grain of gold'],
  ['Raised on a small island', 'described', 'the sea'],
  ['Waiting for the results', 'cleaned', 'every shelf in the laboratory'],
  ['Determined to learn the song', 'practiced', 'the first verse'],
  ['Using only a pencil', 'copied', 'the entire map'],
  ['Alarmed by the strange noise', 'locked', 'the back door'],
  ['Fluent in three languages', 'translated', 'the whole speech'],
  ['Standing at the edge of the canyon', 'photographed', 'a pair of eagles'],
  ['Worried about the harvest', 'watered', 'the young trees'],
  ['Cleaning the old piano', 'counted', 'nine broken strings'],
  ['Bored by the long speech', 'folded', 'a paper crane'],
  ['Wrapped in a thick blanket', 'watched', 'the eclipse'],
  ['Encouraged by the first sales', 'printed', 'a second edition'],
  ['Climbing down from the roof', 'kicked', 'a pot of paint'],
  ['Unable to sleep', 'solved', 'a long crossword'],
  ['Checking the data again', 'corrected', 'two small errors'],
];

export const modifierGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'dangling-modifier',
    skill: 'Dangling and misplaced modifiers',
    topics: /\bmodifiers?\b|\bdangling\b|\bmisplaced\b/i,
    area: /\bgrammar\b|\bsentence structure\b/i,
    levels: ['medium', 'hard'],
    ...{ sat: 'CONVENTIONS.MODIFIERS', act: 'CONVENTIONS.SENTENCES', strand: 'grammar' },
    make: (dice) => {
      const [[doing, did, thing] = SCENES[0] as Scene] = dice.sample(SCENES, 1);
      // One person for a scene, so that the scene cannot come twice under two names.
      const [name = 'Maya'] = people(diceFrom(doing), 1);
      const plural = /^(?:three|forty|nine|two) | trees$/.test(thing);
      const told = (subject: string): string =>
        `As written, “${subject}” would be what the opening words describe. They describe ${name}.`;
      return {
        passage: `${doing}, ${GAP}.`,
        key: `${name} ${did} ${thing}`,
        wrong: [
          [`${thing} ${plural ? 'were' : 'was'} ${did} by ${name}`, told(thing)],
          [`it was ${thing} that ${name} ${did}`, told('it')],
          [`what ${name} ${did} was ${thing}`, told(`what ${name} ${did}`)],
          ...(/^(?:the|every) /.test(thing)
            ? []
            : [[`there ${plural ? 'were' : 'was'} ${thing} that ${name} ${did}`, told('there')] as const]),
        ],
        because: `“${doing}” describes ${name}, so ${name} has to come right after the comma as the subject.`,
        // Opening words describe the subject of the main clause, which comes first in it.
        fits: (clause) => clause.startsWith(`${name} `),
      };
    },
  }),
];
