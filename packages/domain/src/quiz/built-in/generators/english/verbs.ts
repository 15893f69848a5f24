/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

const AREA = /\bverbs?\b|\btenses?\b|\bgrammar\b/i;

/** Base, third person, past, participle, -ing form, and what follows; the subject is `The ...`. */
type Deed = readonly [subject: string, base: string, s: string, past: string, done: string, ing: string, rest: string];
const DEEDS: readonly Deed[] = [
  ['the city orchestra', 'give', 'gives', 'gave', 'given', 'giving', 'a free concert in the park'],
  ['the research team', 'take', 'takes', 'took', 'taken', 'taking', 'samples from the bottom of the lake'],
  ['the village baker', 'bring', 'brings', 'brought', 'brought', 'bringing', 'fresh loaves to the market'],
  ['the young sculptor', 'show', 'shows', 'showed', 'shown', 'showing', 'her work in a small gallery'],
  ['the rescue crew', 'fly', 'flies', 'flew', 'flown', 'flying', 'over the northern islands'],
  ['the science club', 'grow', 'grows', 'grew', 'grown', 'growing', 'tomatoes under colored lamps'],
  ['the poet', 'write', 'writes', 'wrote', 'written', 'writing', 'letters to readers in many countries'],
  ['the school choir', 'sing', 'sings', 'sang', 'sung', 'singing', 'in the old town hall'],
  ['the coast guard', 'send', 'sends', 'sent', 'sent', 'sending', 'a boat to the lighthouse'],
  ['the local newspaper', 'begin', 'begins', 'began', 'begun', 'beginning', 'a series about the history of the port'],
  ['the theater', 'sell', 'sells', 'sold', 'sold', 'selling', 'most of its tickets to students'],
  ['the farmer', 'keep', 'keeps', 'kept', 'kept', 'keeping', 'a record of every rainfall'],
  ['the observatory', 'lend', 'lends', 'lent', 'lent', 'lending', 'small telescopes to visitors'],
  ['the drama teacher', 'choose', 'chooses', 'chose', 'chosen', 'choosing', 'a play by a living author'],
];

type Tense = 'past' | 'present' | 'perfect' | 'future' | 'earlier';
/** Times that allow one tense only, with why. */
const TIMES: readonly (readonly [time: string, tense: Tense, why: string])[] = [
  ['Last summer,', 'past', '“Last summer” is a finished time, which takes the simple past'],
  ['In 1998,', 'past', '“In 1998” is a finished time, which takes the simple past'],
  ['Two weeks ago,', 'past', '“Two weeks ago” is a finished time, which takes the simple past'],
  ['Next spring,', 'future', '“Next spring” has not come yet, which takes the future'],
  [
    'By the time the rain stopped yesterday,',
    'earlier',
    'This was over before another event of the past, which takes the past perfect',
  ],
  [
    'Ever since the prize was announced,',
    'perfect',
    '“Ever since” leads from the past to now, which takes the present perfect',
  ],
];

/** The tense of a form, by its helping verb or its place among the forms of its verb. */
function tenseOf(form: string, [, , s, past]: Deed): Tense | null {
  if (/^will \w+$/.test(form)) return 'future';
  if (/^had \w+$/.test(form)) return 'earlier';
  if (/^ha(?:s|ve) \w+$/.test(form)) return 'perfect';
  if (form === past) return 'past';
  return form === s ? 'present' : null;
}

/** Finite verbs make a sentence; `-ing` and `to` forms alone do not. */
function isFullVerb(form: string): boolean {
  return !/^(?:to |having |being |\w+ing\b)/.test(form);
}

/** A subject with a clause about it, and what is said of it: finite form, base, participle, `-ing`, the rest. */
const FINITE: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'The Brooklyn Bridge, which opened in 1883,',
    'connects',
    'connect',
    'connected',
    'connecting',
    'Manhattan and Brooklyn',
  ],
  [
    'The Amazon, which flows through Brazil,',
    'carries',
    'carry',
    'carried',
    'carrying',
    'more water than any other river',
  ],
  [
    'Hummingbirds, whose wings beat many times a second,',
    'hover',
    'hover',
    'hovered',
    'hovering',
    'in front of flowers',
  ],
  [
    'The old mill, which stands beside the river,',
    'attracts',
    'attract',
    'attracted',
    'attracting',
    'painters every summer',
  ],
  ['The heart, a muscle about the size of a fist,', 'pumps', 'pump', 'pumped', 'pumping', 'blood through the body'],
  [
    'The tenor, who grew up in a village of fishers,',
    'sings',
    'sing',
    'sung',
    'singing',
    'folk songs from his childhood',
  ],
  ['The new tram, which runs on electric power,', 'links', 'link', 'linked', 'linking', 'the harbor with the hospital'],
  ['Sunflowers that are still young', 'follow', 'follow', 'followed', 'following', 'the sun across the sky'],
  [
    'The committee that judges the contest',
    'prefers',
    'prefer',
    'preferred',
    'preferring',
    'stories with surprising endings',
  ],
  [
    'The Great Wall of China, built over many centuries,',
    'stretches',
    'stretch',
    'stretched',
    'stretching',
    'across mountains and deserts',
  ],
  ['Octopuses, which have no bones,', 'squeeze', 'squeeze', 'squeezed', 'squeezing', 'through very narrow gaps'],
  ['The cook at the corner restaurant', 'buys', 'buy', 'bought', 'buying', 'all her fish at the harbor'],
  ['The glass roof over the station', 'protects', 'protect', 'protected', 'protecting', 'travelers from the rain'],
  [
    'The novelist, known for her long sentences,',
    'dictates',
    'dictate',
    'dictated',
    'dictating',
    'every chapter aloud',
  ],
  ['A vaccine, when it is given in time,', 'prepares', 'prepare', 'prepared', 'preparing', 'the body for an infection'],
  ['The drummers who lead the parade', 'practice', 'practice', 'practiced', 'practicing', 'in an empty warehouse'],
  [
    'Coral reefs, often found in warm seas,',
    'shelter',
    'shelter',
    'sheltered',
    'sheltering',
    'thousands of kinds of fish',
  ],
  ['The librarian, who speaks four languages,', 'reads', 'read', 'read', 'reading', 'stories to children on Saturdays'],
  [
    'The moon, which has no light of its own,',
    'reflects',
    'reflect',
    'reflected',
    'reflecting',
    'the light of the sun',
  ],
  ['Volunteers from both neighborhoods', 'plant', 'plant', 'planted', 'planting', 'trees along the avenue each fall'],
  ['The clock on the town hall', 'strikes', 'strike', 'struck', 'striking', 'every quarter of an hour'],
  ['Glaciers, which look motionless,', 'creep', 'creep', 'crept', 'creeping', 'slowly downhill'],
  ['The weaver, using only natural dyes,', 'makes', 'make', 'made', 'making', 'blankets in deep reds and blues'],
  ['The oldest printing house in the city', 'publishes', 'publish', 'published', 'publishing', 'books for the blind'],
  ['The engineer in charge of the dam', 'checks', 'check', 'checked', 'checking', 'the water level twice a day'],
  ['The museum, which has no entrance fee,', 'depends', 'depend', 'depended', 'depending', 'on gifts from visitors'],
  ['Termites, despite their size,', 'build', 'build', 'built', 'building', 'towers taller than a person'],
  ['The conductor of the youth choir', 'chooses', 'choose', 'chosen', 'choosing', 'songs from many countries'],
  ['The bakery across from the school', 'opens', 'open', 'opened', 'opening', 'before sunrise'],
  ['Migrating geese that cross the valley', 'rest', 'rest', 'rested', 'resting', 'on the flooded fields'],
];

export const verbGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'verb-tense',
    skill: 'Verb tense',
    topics: /\bverb tenses?\b|\btense (?:consistency|shifts?)\b|\btenses?\b/i,
    area: AREA,
    levels: ['easy', 'medium'],
    ...{ sat: 'CONVENTIONS.VERBS', act: 'CONVENTIONS.USAGE', strand: 'grammar' },
    make: (dice) => {
      const [deed = DEEDS[0] as Deed] = dice.sample(DEEDS, 1);
      const [subject, base, s, past, done, ing, rest] = deed;
      const [[time, tense, why] = TIMES[0] as (typeof TIMES)[number]] = dice.sample(TIMES, 1);
      const forms: Readonly<Record<Tense, string>> = {
        ...{ past, present: s, perfect: `has ${done}`, future: `will ${base}`, earlier: `had ${done}` },
      };
      // A past perfect is sometimes heard for a past, and a past after “since”: neither is offered beside the other.
      const unsure: readonly Tense[] = {
        past: ['earlier'],
        earlier: ['past'],
        perfect: ['past', 'earlier'],
        present: [],
        future: ['present'],
      }[tense] as readonly Tense[];
      const offered = (Object.keys(forms) as Tense[]).filter((one) => one !== tense && !unsure.includes(one));
      return {
        passage: `${time} ${subject} ${GAP} ${rest}.`,
        ...{ key: forms[tense], words: true },
        wrong: [
          ...offered.map((one) => [forms[one], `${why}; “${forms[one]}” speaks of another time.`] as const),
          [ing, `“${ing}” alone is not a full verb, so this would be a fragment.`],
        ],
        because: `${why}: “${forms[tense]}”.`,
        fits: (form) => tenseOf(form, deed) === tense,
      };
    },
  }),
  englishFamily({
    id: 'finite-verb',
    skill: 'Fragments: the finite verb of a sentence',
    topics:
      /\bsentence fragments?\b|^\s*fragments\s*$|\b(?:non-?)?finite verbs?\b|\bverb forms?\b|\bcomplete sentences?\b/i,
    area: AREA,
    levels: ['medium', 'hard'],
    ...{ sat: 'CONVENTIONS.VERBS', act: 'CONVENTIONS.SENTENCES', strand: 'grammar' },
    make: (dice) => {
      const [[subject, finite, base, done, ing, rest] = FINITE[0] as (typeof FINITE)[number]] = dice.sample(FINITE, 1);
      const told = (form: string): string => `“${form}” is not a full verb, so this would be a fragment.`;
      const wrong = [ing, `to ${base}`, `having ${done}`];
      return {
        passage: `${subject} ${GAP} ${rest}.`,
        ...{ key: finite, words: true },
        wrong: wrong.map((form) => [form, told(form)]),
        because: `A sentence needs a full verb for its subject: “${finite}”. The other forms leave a fragment.`,
        fits: isFullVerb,
      };
    },
  }),
];
