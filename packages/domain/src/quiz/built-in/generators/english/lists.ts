/** ANSWER-BEARING: see answer-key.ts. */
import { diceFrom } from '../../core/dice.ts';
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

/** A complete sentence that announces three things, the beginning of one that does not, and the things. */
type Listed = readonly [announces: string, runsOn: string, things: readonly [string, string, string], rest: string];
const LISTS: readonly Listed[] = [
  ['The recipe has only three ingredients', 'The cook bought', ['flour', 'butter', 'sugar'], 'at the corner shop'],
  ['The kit contains three tools', 'The carpenter needs', ['a hammer', 'a saw', 'a level'], 'for this job'],
  [
    'Three rivers meet near the town',
    'The old map shows',
    ['the Elm', 'the Stone', 'the Little Bear'],
    'in bright blue',
  ],
  [
    'The orchestra hired three players',
    'The piece was written for',
    ['a flutist', 'a cellist', 'a drummer'],
    'from the region',
  ],
  [
    'Rocks are sorted into three groups',
    'The student collected',
    ['igneous', 'sedimentary', 'metamorphic'],
    'rocks on the trip',
  ],
  ['The flag has three colors', 'The children chose', ['red', 'white', 'green'], 'for the wall'],
  [
    'The museum added three rooms',
    'The tour includes',
    ['a theater', 'a workshop', 'a roof garden'],
    'on the upper floors',
  ],
  [
    'Matter is usually found in three states',
    'The lesson compared',
    ['solid', 'liquid', 'gas'],
    'samples of the same metal',
  ],
  [
    'The expedition packed three instruments',
    'The crew carried',
    ['a compass', 'a telescope', 'a barometer'],
    'across the ice',
  ],
  ['The market sells three kinds of fruit', 'The stall offers', ['apples', 'plums', 'cherries'], 'from nearby farms'],
  [
    'The play has three main characters',
    'The cast includes',
    ['a judge', 'a thief', 'a parrot'],
    'with very few lines',
  ],
  ['Three animals share the barn', 'The farm is home to', ['a donkey', 'a goat', 'a goose'], 'of great age'],
  [
    'The archive keeps three kinds of papers',
    'The historian compared',
    ['letters', 'maps', 'diaries'],
    'from that century',
  ],
  [
    'The course covers three subjects',
    'The school offers classes in',
    ['painting', 'pottery', 'weaving'],
    'for adults',
  ],
  [
    'The storm damaged three buildings',
    'The wind blew leaves over',
    ['the mill', 'the chapel', 'the bakery'],
    'near the bridge',
  ],
  ['She plays three instruments', 'The shop repairs', ['harps', 'guitars', 'violins'], 'of every age'],
];

const AREA = /\bpunctuation\b|\bcommas?\b|^\s*boundaries\s*$/i;

/** A list of three: a comma after the first and second, a conjunction before the third, and no other mark. */
function isPlainList(text: string): boolean {
  return /^[\w ]+, [\w ]+, and [\w ]+$/.test(text) && !/ and, /.test(text);
}

/** Whether words end where a sentence could end: with the noun that announces a list, not with its verb or preposition. */
function announcesList(lead: string): boolean {
  return /\bthree\b/i.test(lead);
}

export const listGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'commas-in-lists',
    skill: 'Commas in lists',
    topics: /\bcommas? in (?:a )?(?:lists?|series)\b|\b(?:serial|oxford) commas?\b|\bcommas?\b(?! splice)/i,
    area: AREA,
    levels: ['easy', 'medium'],
    ...{ sat: 'CONVENTIONS.BOUNDARIES', act: 'CONVENTIONS.PUNCTUATION', strand: 'punctuation' },
    make: (dice) => {
      const [[announces, runsOn, things, rest] = LISTS[0] as Listed] = dice.sample(LISTS, 1);
      const [a = '', b = '', c = ''] = diceFrom(runsOn).sample(things, 3);
      return {
        passage: dice.pick([`${runsOn} ${GAP} ${rest}.`, `${announces}: ${GAP}.`]),
        key: `${a}, ${b}, and ${c}`,
        wrong: [
          [`${a}, ${b}, and, ${c}`, 'No comma stands after “and” in a list.'],
          [`${a} ${b}, and ${c}`, `A comma is missing after “${a}”.`],
          [`${a}; ${b}, and ${c}`, 'Short things in a list are separated by commas, all in the same way.'],
          [`${a}, ${b} and, ${c}`, 'The comma belongs before “and”, not after it.'],
        ],
        because: `Three things in a list are separated by commas, the last one with “and”: “${a}, ${b}, and ${c}”.`,
        fits: isPlainList,
      };
    },
  }),
  englishFamily({
    id: 'colons',
    skill: 'Colons before lists',
    topics: /\bcolons\b|\bcolon (?:use|usage|rules?|before|or)\b|^\s*(?:the )?colon\s*$/i,
    area: AREA,
    levels: ['medium', 'hard'],
    ...{ sat: 'CONVENTIONS.BOUNDARIES', act: 'CONVENTIONS.PUNCTUATION', strand: 'punctuation' },
    make: (dice) => {
      const [[announces, runsOn, things, rest] = LISTS[0] as Listed] = dice.sample(LISTS, 1);
      const [a = '', b = '', c = ''] = diceFrom(runsOn).sample(things, 3);
      const announced = dice.int(0, 1) === 0;
      const lead = announced ? announces : runsOn;
      const [, head = '', last = ''] = /^(.*) (\S+)$/.exec(lead) ?? [];
      const [, first = '', more = ''] = /^(\S+)( .*)?$/.exec(a) ?? [];
      const end = `${more}, ${b}, and ${c}${announced ? '' : ` ${rest}`}`;
      const join = (mark: string): string => `${last}${mark} ${first}`;
      const semicolon = 'A semicolon needs a complete sentence on each side; a list is none.';
      return {
        passage: `${head} ${GAP}${end}.`,
        key: join(announced ? ':' : ''),
        wrong: announced
          ? [
              [join(';'), semicolon],
              [join(''), 'The list that was announced has to be set off from the sentence before it.'],
              [
                `${last}. ${first.charAt(0).toUpperCase()}${first.slice(1)}`,
                'This makes the list a fragment: it has no verb.',
              ],
            ]
          : [
              [join(':'), `The words before a colon must be a complete sentence; “${lead}” is not.`],
              [join(';'), semicolon],
              [join(','), 'No comma separates a verb or preposition from what it needs.'],
            ],
        because: announced
          ? `“${lead}” is a complete sentence that announces what follows, so a colon introduces the list.`
          : `“${lead}” is not complete without what follows, so no mark may stand between them.`,
        fits: (text) => {
          const mark = text.slice(last.length, text.length - first.length).trim();
          return announcesList(lead) ? mark === ':' : mark === '';
        },
      };
    },
  }),
];
