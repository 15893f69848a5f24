/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

/** An owner, more of it, what it has, and what is said of that. */
const OWNERS: readonly (readonly [one: string, many: string, thing: string, rest: string])[] = [
  ['scientist', 'scientists', 'notes', 'were kept in a locked drawer'],
  ['painter', 'painters', 'brushes', 'lay on a long table'],
  ['player', 'players', 'jerseys', 'had shrunk in the wash'],
  ['bird', 'birds', 'feathers', 'shone in the morning light'],
  ['pilot', 'pilots', 'reports', 'mentioned a strong wind'],
  ['farmer', 'farmers', 'fields', 'were covered with snow'],
  ['singer', 'singers', 'songs', 'filled the old church'],
  ['planet', 'planets', 'moons', 'were drawn on the blackboard'],
  ['teacher', 'teachers', 'questions', 'surprised the whole class'],
  ['sailor', 'sailors', 'letters', 'arrived months later'],
  ['neighbor', 'neighbors', 'gardens', 'won a prize last summer'],
  ['robot', 'robots', 'sensors', 'failed in the dust'],
  ['poet', 'poets', 'verses', 'were printed on posters'],
  ['visitor', 'visitors', 'umbrellas', 'dripped on the floor'],
  ['author', 'authors', 'drafts', 'fill twenty boxes'],
  ['camel', 'camels', 'humps', 'store fat, not water'],
  ['builder', 'builders', 'helmets', 'hung beside the door'],
  ['spider', 'spiders', 'threads', 'glittered in the dew'],
  ['dancer', 'dancers', 'costumes', 'were sewn by hand'],
  ['island', 'islands', 'beaches', 'are covered with black sand'],
  ['doctor', 'doctors', 'offices', 'close at noon'],
  ['elephant', 'elephants', 'ears', 'release heat from the body'],
  ['student', 'students', 'essays', 'were read aloud in class'],
  ['goat', 'goats', 'bells', 'could be heard far away'],
  ['actor', 'actors', 'masks', 'were made of painted wood'],
  ['baker', 'bakers', 'ovens', 'are still heated with wood'],
  ['rower', 'rowers', 'hands', 'were covered with blisters'],
  ['ship', 'ships', 'sails', 'were torn by the gale'],
  ['editor', 'editors', 'comments', 'were written in green ink'],
  ['runner', 'runners', 'shoes', 'were soaked after the race'],
  ['king', 'kings', 'promises', 'were soon forgotten'],
];

/** Words that fix how many owners there are. */
const ONE = ['One', 'A single', 'Every', 'That'] as const;
const MANY = ['Both', 'All three', 'Several', 'Those two'] as const;

const IDIOMS: readonly (readonly [text: string, key: 'its' | 'it’s' | 'their', thing: string])[] = [
  [`The bat finds ${GAP} by listening to echoes.`, 'its', 'way'],
  [`The old clock has lost one of ${GAP}.`, 'its', 'hands'],
  [`Once it is ripe, the fruit changes ${GAP}.`, 'its', 'color'],
  [`The city is proud of ${GAP}.`, 'its', 'parks'],
  [`A snake sheds ${GAP} several times a year.`, 'its', 'skin'],
  [`The orchestra cannot play: ${GAP} for a concert.`, 'it’s', 'too late'],
  [`Bring an umbrella, because ${GAP} outside.`, 'it’s', 'raining hard'],
  [`The trail is closed until ${GAP} again.`, 'it’s', 'safe'],
  [`Nobody believes that ${GAP} to finish by noon.`, 'it’s', 'possible'],
  [`The bees returned to ${GAP} at dusk.`, 'their', 'hive'],
  [`The company moved ${GAP} to a quieter street.`, 'its', 'main office'],
  [`A lizard can lose ${GAP} and grow a new one.`, 'its', 'tail'],
  [`The novel owes ${GAP} to a surprising last page.`, 'its', 'fame'],
  [`The telescope turned ${GAP} toward the young star.`, 'its', 'mirror'],
  [`The lake is known for ${GAP} and quiet beaches.`, 'its', 'clear water'],
  [`Take a sweater along, since ${GAP} in the cave.`, 'it’s', 'very cold'],
  [`The guide says that ${GAP} to cross the stream here.`, 'it’s', 'dangerous'],
  [`Call me when ${GAP} to leave for the airport.`, 'it’s', 'time'],
  [`We can see from the tracks that ${GAP} and not a wolf.`, 'it’s', 'a fox'],
  [`The elephants cooled ${GAP} in the muddy water.`, 'their', 'feet'],
  [`Two of the hikers forgot ${GAP} at the hut.`, 'their', 'maps'],
  [`The twins repaired ${GAP} before the race.`, 'their', 'bicycles'],
  [`Poets often read ${GAP} aloud while they revise them.`, 'their', 'lines'],
  [`The engineers tested ${GAP} in a wind tunnel.`, 'their', 'model'],
  [`The dancers tied ${GAP} and waited for the music.`, 'their', 'shoes'],
  [`The desert hides ${GAP} from most travelers.`, 'its', 'beauty'],
  [`The museum will open as soon as ${GAP} to enter.`, 'it’s', 'legal'],
  [`Several stars end ${GAP} in a great explosion.`, 'their', 'lives'],
  [`The actors learned ${GAP} in a week.`, 'their', 'lines'],
  [`Many trees drop ${GAP} in the fall.`, 'their', 'leaves'],
];
const TOLD: Readonly<Record<string, string>> = {
  its: '“Its” is the possessive of “it”.',
  'it’s': '“It’s” is short for “it is”.',
  'its’': 'There is no such word as “its’”.',
  their: '“Their” is the possessive of “they”.',
  'they’re': '“They’re” is short for “they are”.',
  there: '“There” names a place.',
};

/** How many owners a possessive names: `bird’s` one, `birds’` more, anything else none. */
function ownersIn(text: string): 'one' | 'many' | null {
  const [owner = '', thing = ''] = text.split(' ');
  if (/’/.test(thing)) return null;
  if (/[^s]’s$/.test(owner)) return 'one';
  return /s’$/.test(owner) ? 'many' : null;
}

export const possessiveGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'possessive-nouns',
    skill: 'Apostrophes in plural and possessive nouns',
    topics: /\bapostrophes?\b|\bpossessives?\b|\bplurals\b|\bplural (?:nouns?|forms?|and possessive)\b/i,
    area: /\bpunctuation\b|\bgrammar\b/i,
    levels: ['easy', 'medium', 'hard'],
    ...{ sat: 'CONVENTIONS.PLURALS-POSSESSIVES', act: 'CONVENTIONS.PUNCTUATION', strand: 'punctuation' },
    make: (dice) => {
      const [[one, many, thing, rest] = ['', '', '', '']] = dice.sample(OWNERS, 1);
      const count = dice.pick(['one', 'many'] as const);
      const lead = count === 'one' ? dice.pick(ONE) : dice.pick(MANY);
      const [single, plural] = [`${one}’s ${thing}`, `${many}’ ${thing}`];
      const several =
        count === 'one' ? `“${lead}” says that there is one ${one}` : `“${lead}” says that there are several ${many}`;
      return {
        passage: `${lead} ${GAP} ${rest}.`,
        key: count === 'one' ? single : plural,
        wrong: [
          count === 'one'
            ? [plural, `${several}, and “${many}’” belongs to several.`]
            : [single, `${several}, and “${one}’s” belongs to one.`],
          [`${many} ${thing}`, `The ${thing} belong to somebody, so an apostrophe is needed.`],
          [`${many}’ ${thing.replace(/s$/, '’s')}`, `“${thing}” is a plain plural here and takes no apostrophe.`],
          [`${one}’s ${thing.replace(/s$/, '’s')}`, `“${thing}” is a plain plural here and takes no apostrophe.`],
        ],
        because: `${several}, so the possessive is “${count === 'one' ? `${one}’s` : `${many}’`}”; “${thing}” is a plain plural.`,
        fits: (text) => ownersIn(text) === (/^(?:One|A|Every|That)\b/.test(lead) ? 'one' : 'many'),
      };
    },
  }),
  englishFamily({
    id: 'its-and-their',
    skill: 'Its and it’s, their and they’re',
    topics: /\bit['’]?s\b.*\bit['’]?s\b|\bapostrophes?\b|^\s*contractions\s*$|\bthey['’]re\b/i,
    area: /\bpunctuation\b|\bgrammar\b/i,
    levels: ['easy', 'medium'],
    ...{ sat: 'CONVENTIONS.PLURALS-POSSESSIVES', act: 'CONVENTIONS.PUNCTUATION', strand: 'punctuation' },
    make: (dice) => {
      const [[text, key, thing] = ['', 'its' as const, '']] = dice.sample(IDIOMS, 1);
      const wrong =
        key === 'its'
          ? ['it’s', 'its’', 'they’re']
          : key === 'it’s'
            ? ['its', 'its’', 'their']
            : ['they’re', 'there', 'it’s'];
      return {
        passage: text,
        key: `${key} ${thing}`,
        wrong: wrong.map((one) => [`${one} ${thing}`, TOLD[one] ?? '']),
        because: `${TOLD[key] ?? ''} That is what the sentence needs: “${key} ${thing}”.`,
        // Read the short forms out in full: only where that makes sense is the apostrophe right.
        fits: (option) =>
          /^(?:too late|raining hard|safe|possible|very cold|dangerous|time|a fox|legal)$/.test(thing)
            ? option.startsWith('it’s ')
            : option.startsWith(/^(?:Many|Two|Poets|Several)\b|^The \w+s /.test(text) ? 'their ' : 'its '),
      };
    },
  }),
];
