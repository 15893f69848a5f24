/** ANSWER-BEARING: see answer-key.ts. */
import type { Dice } from '../../core/dice.ts';
import type { ItemGenerator } from '../../core/item-generator.ts';
import { type Choice, GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

type Number = 'singular' | 'plural';
type Verb = { readonly singular: readonly string[]; readonly plural: readonly string[] };

const AREA = /\bsubject[- ]verb\b|\bverbs?\b|\bgrammar\b/i;
const BE: Verb = { singular: ['is', 'was', 'has been'], plural: ['are', 'were', 'have been'] };
const verb = (base: string, s: string, past: string, ing: string): Verb => ({
  singular: [s, `has ${past}`, `is ${ing}`],
  plural: [base, `have ${past}`, `are ${ing}`],
});

/** A singular subject, its plural, the words in between (whose last noun is of the other number), the verb, the rest. */
type Line = readonly [one: string, many: string, betweenOne: string, betweenMany: string, verb: Verb, rest: string];
const LINES: readonly Line[] = [
  [
    'The collection',
    'The collections',
    'of ancient coins',
    'of the old museum',
    BE,
    'stored in a room without windows',
  ],
  [
    'The call',
    'The calls',
    'of the wild geese',
    'of the wild goose',
    verb('carry', 'carries', 'carried', 'carrying'),
    'across the frozen lake',
  ],
  [
    'The leader',
    'The leaders',
    'of the three expeditions',
    'of the expedition',
    verb('rely', 'relies', 'relied', 'relying'),
    'on a map drawn by local guides',
  ],
  [
    'One student',
    'Several students',
    'in the evening classes',
    'in the evening class',
    verb('build', 'builds', 'built', 'building'),
    'a small radio',
  ],
  [
    'The temperature',
    'The temperatures',
    'of the outer layers',
    'of the outer layer',
    verb('change', 'changes', 'changed', 'changing'),
    'very slowly',
  ],
  [
    'The price',
    'The prices',
    'of fresh vegetables',
    'of fresh fruit',
    verb('rise', 'rises', 'risen', 'rising'),
    'after a cold spring',
  ],
  [
    'The sound',
    'The sounds',
    'of the passing trains',
    'of the passing train',
    verb('reach', 'reaches', 'reached', 'reaching'),
    'even the top floor',
  ],
  ['A box', 'Several boxes', 'of old letters', 'of fragile china', BE, 'waiting on the kitchen table'],
  [
    'The branch',
    'The branches',
    'above the picnic tables',
    'above the picnic table',
    verb('bend', 'bends', 'bent', 'bending'),
    'under the weight of the snow',
  ],
  ['The purpose', 'The purposes', 'of these experiments', 'of this experiment', BE, 'explained on the first page'],
  [
    'The author',
    'The authors',
    'of the two reports',
    'of the report',
    verb('describe', 'describes', 'described', 'describing'),
    'how the river was cleaned',
  ],
  [
    'A portrait',
    'Portraits',
    'of two young sisters',
    'of a young queen',
    verb('hang', 'hangs', 'hung', 'hanging'),
    'above the staircase',
  ],
  [
    'The color',
    'The colors',
    'of the autumn leaves',
    'of the autumn forest',
    verb('attract', 'attracts', 'attracted', 'attracting'),
    'visitors from far away',
  ],
  [
    'A map',
    'Maps',
    'of the underground tunnels',
    'of the underground river',
    verb('help', 'helps', 'helped', 'helping'),
    'the crew plan its work',
  ],
  [
    'The captain',
    'The captains',
    'of the visiting teams',
    'of the visiting team',
    verb('thank', 'thanks', 'thanked', 'thanking'),
    'the crowd after every match',
  ],
  [
    'The surface',
    'The surfaces',
    'of the oldest bricks',
    'of the oldest wall',
    verb('crumble', 'crumbles', 'crumbled', 'crumbling'),
    'in heavy rain',
  ],
  ['A bowl', 'Three bowls', 'of ripe cherries', 'of cherry soup', BE, 'left for the guests'],
  [
    'The effect',
    'The effects',
    'of these medicines',
    'of this medicine',
    verb('last', 'lasts', 'lasted', 'lasting'),
    'for about six hours',
  ],
];

/** Said to be added to a subject, which they are not part of. */
const ADDED = ['together with', 'along with', 'as well as', 'in addition to'] as const;

/** What goes with a subject that is still singular. */
const MORE: Readonly<Record<string, string>> = {
  'The collection': 'maps',
  'A box': 'parcels',
  'A portrait': 'landscapes',
  'A bowl': 'small cakes',
  'A map': 'photographs',
};

const NUMBERS: readonly Number[] = ['singular', 'plural'];
const other = (number: Number): Number => (number === 'singular' ? 'plural' : 'singular');

/** The number of a verb form, by its first word: `is`, `has gone`, `grows` are singular. */
function numberOfVerb(form: string): Number {
  const [first = ''] = form.split(' ');
  return /^(?:is|was|has)$|s$/.test(first) ? 'singular' : 'plural';
}

/** The number of a subject, read from its words alone. */
function numberOfSubject(subject: string): Number {
  const words = subject.toLowerCase();
  const near = /\b(?:n?either|not only) .* (?:n?or|but also) (.*)$/.exec(words)?.[1];
  if (near !== undefined) return numberOfSubject(near);
  if (/^(?:each|every|neither|either|one)\b/.test(words)) return 'singular';
  const [head = ''] = words.split(/,| (?:of|in|above|along|together|as well|with|behind|on|near) /);
  if (/\band\b/.test(head)) return 'plural';
  const last = head.trim().split(' ').at(-1) ?? '';
  return /(?:[^s]s|children|people|men|women|geese|mice)$/.test(last) ? 'plural' : 'singular';
}

function agreementOf(
  dice: Dice,
  of: { subject: string; head: string; number: Number; verb: Verb; text: string },
): Choice {
  const key = dice.sample(of.verb[of.number], 1)[0] ?? '';
  return {
    passage: of.text,
    ...{ key, words: true },
    wrong: of.verb[other(of.number)].map((form) => [
      form,
      `“${form}” is ${other(of.number)}, but its subject, “${of.head}”, is ${of.number}.`,
    ]),
    because: `The subject is “${of.head}”, which is ${of.number}, so the verb is ${of.number} too: “${key}”.`,
    fits: (form) => numberOfVerb(form) === numberOfSubject(of.subject),
  };
}

const SINGLES = [
  'lantern',
  'statue',
  'fountain',
  'bench',
  'telescope',
  'drum',
  'clock',
  'sculpture',
  'canoe',
  'loom',
] as const;
const PLACES = [
  'beside the old gate',
  'at the end of the hall',
  'in the far corner of the yard',
  'under the stone arch',
  'behind the main building',
] as const;

function compound(dice: Dice, subjects: readonly [string, string]): { subject: string; number: Number; head: string } {
  const [a, b] = subjects;
  return dice.pick<{ subject: string; number: Number; head: string }>([
    { subject: `the ${a} and the ${b}`, number: 'plural', head: `the ${a} and the ${b}` },
    { subject: `neither the ${a} nor the ${b}s`, number: 'plural', head: `the ${b}s` },
    { subject: `neither the ${a}s nor the ${b}`, number: 'singular', head: `the ${b}` },
    { subject: `either the ${a}s or the ${b}`, number: 'singular', head: `the ${b}` },
    { subject: `each of the ${a}s`, number: 'singular', head: 'each' },
    { subject: `every ${a} and ${b}`, number: 'singular', head: `every ${a} and ${b}` },
  ]);
}

/** Ends of sentences that suit any of the things. */
const FATES = [
  'cleaned by volunteers',
  'mentioned in the guidebook',
  'bought with donated money',
  'visible from the street',
  'shown on the new map',
  'protected by a glass cover',
] as const;

export const agreementGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'agreement-across-words',
    skill: 'Subject-verb agreement with words in between',
    topics: /\bsubject[- ]?(?:and[- ])?verb agreement\b|\bverb agreement\b|\bsubjects? and verbs?\b/i,
    area: AREA,
    levels: ['easy', 'medium', 'hard'],
    ...{ sat: 'CONVENTIONS.SUBJECT-VERB', act: 'CONVENTIONS.USAGE', strand: 'grammar' },
    make: (dice, level) => {
      const [[one, many, betweenOne, betweenMany, what, rest] = LINES[0] as Line] = dice.sample(LINES, 1);
      const number = dice.pick(['singular', 'plural'] as const);
      const [head, between] = number === 'singular' ? [one, betweenOne] : [many, betweenMany];
      const more = level === 'hard' && number === 'singular' ? MORE[head] : undefined;
      const subject =
        more === undefined ? `${head} ${between}` : `${head} ${between}, ${dice.pick(ADDED)} several ${more},`;
      return agreementOf(dice, {
        ...{ subject, number, verb: what, text: `${subject} ${GAP} ${rest}.` },
        head: head.replace(/^(?:The|A|One|Two|Three|Several) /, '').toLowerCase(),
      });
    },
  }),
  englishFamily({
    id: 'agreement-compound-inverted',
    skill: 'Subject-verb agreement: compound, paired and inverted subjects',
    topics:
      /\bsubject[- ]?(?:and[- ])?verb agreement\b|\bcompound subjects?\b|\binverted (?:order|sentences?|subjects?)\b/i,
    area: AREA,
    levels: ['medium', 'hard'],
    ...{ sat: 'CONVENTIONS.SUBJECT-VERB', act: 'CONVENTIONS.USAGE', strand: 'grammar' },
    make: (dice) => {
      const [a = 'lantern', b = 'statue'] = dice.sample(SINGLES, 2);
      if (dice.int(0, 2) === 0) {
        const place = dice.pick(PLACES);
        const number = dice.sample(NUMBERS, 1)[0] ?? 'plural';
        const subject = number === 'plural' ? `the ${a} and the ${b} from the old park` : `a ${a} from the old park`;
        const stand: Verb = {
          singular: ['stands', 'has stood', 'is standing'],
          plural: ['stand', 'have stood', 'are standing'],
        };
        return agreementOf(dice, {
          ...{ subject: subject.replace(' from the old park', ''), number, verb: stand },
          head: subject.replace(' from the old park', ''),
          text: `${place.charAt(0).toUpperCase()}${place.slice(1)} ${GAP} ${subject}.`,
        });
      }
      const { subject, number, head } = compound(
        dice,
        [a, b].map((one) => one.replace('bench', 'gate')) as [string, string],
      );
      const text = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${dice.pick(['in the courtyard', 'near the entrance', 'on the hill'])} ${GAP} ${dice.pick(FATES)}.`;
      return agreementOf(dice, { subject, number, head, verb: BE, text });
    },
  }),
];
