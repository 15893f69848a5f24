/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

const AREA = /\bpronouns?\b|\bgrammar\b/i;

type Role = 'who' | 'whom' | 'whose' | 'which';
const RELATIVES: readonly (readonly [text: string, role: Role, why: string])[] = [
  [
    `The chemist ${GAP} discovered radium came from Warsaw.`,
    'who',
    'The gap stands for a person and is the subject of “discovered”',
  ],
  [
    `The sailor ${GAP} drew this map had never seen the coast.`,
    'who',
    'The gap stands for a person and is the subject of “drew”',
  ],
  [
    `The singer ${GAP} opened the festival is only fifteen.`,
    'who',
    'The gap stands for a person and is the subject of “opened”',
  ],
  [
    `The nurse ${GAP} answered the phone knew the way.`,
    'who',
    'The gap stands for a person and is the subject of “answered”',
  ],
  [
    `The student ${GAP} found the fossil wrote to the museum.`,
    'who',
    'The gap stands for a person and is the subject of “found”',
  ],
  [
    `The farmer ${GAP} sells honey here keeps forty hives.`,
    'who',
    'The gap stands for a person and is the subject of “sells”',
  ],
  [
    `The teacher to ${GAP} the letter was addressed had moved away.`,
    'whom',
    'After the preposition “to” a person takes the object form',
  ],
  [
    `The architect with ${GAP} the mayor spoke has designed three bridges.`,
    'whom',
    'After the preposition “with” a person takes the object form',
  ],
  [
    `The poet about ${GAP} the film was made lived on an island.`,
    'whom',
    'After the preposition “about” a person takes the object form',
  ],
  [
    `The cousin from ${GAP} Theo borrowed the tent lives next door.`,
    'whom',
    'After the preposition “from” a person takes the object form',
  ],
  [
    `The doctor for ${GAP} the street is named treated the poor for free.`,
    'whom',
    'After the preposition “for” a person takes the object form',
  ],
  [
    `The dancer ${GAP} shoes were lost performed barefoot.`,
    'whose',
    'The shoes belong to the dancer, so the possessive form is needed',
  ],
  [
    `The inventor ${GAP} notebooks were found last year never published them.`,
    'whose',
    'The notebooks belong to the inventor, so the possessive form is needed',
  ],
  [
    `The explorer ${GAP} ship was trapped in the ice kept a diary.`,
    'whose',
    'The ship belongs to the explorer, so the possessive form is needed',
  ],
  [
    `The neighbor ${GAP} dog barks at night has apologized.`,
    'whose',
    'The dog belongs to the neighbor, so the possessive form is needed',
  ],
  [
    `The painter ${GAP} studio faces the sea works at dawn.`,
    'whose',
    'The studio belongs to the painter, so the possessive form is needed',
  ],
  [
    `The engine, ${GAP} weighs two tons, was built by hand.`,
    'which',
    'The gap stands for a thing and is the subject of “weighs”',
  ],
  [
    `The comet, ${GAP} has a long tail, returns every few decades.`,
    'which',
    'The gap stands for a thing and is the subject of “has”',
  ],
  [
    `The treaty, ${GAP} ended the war, was signed in a railway car.`,
    'which',
    'The gap stands for a thing and is the subject of “ended”',
  ],
  [
    `The soup, ${GAP} contains five kinds of beans, simmers for hours.`,
    'which',
    'The gap stands for a thing and is the subject of “contains”',
  ],
  [
    `The cave in ${GAP} the paintings were found is closed to visitors.`,
    'which',
    'After the preposition “in” a thing takes “which”',
  ],
  [
    `The desk at ${GAP} the novel was written stands in the hall.`,
    'which',
    'After the preposition “at” a thing takes “which”',
  ],
  [
    `The river into ${GAP} the stream flows is wide and slow.`,
    'which',
    'After the preposition “into” a thing takes “which”',
  ],
  [
    `The violinist ${GAP} teaches my sister plays in two orchestras.`,
    'who',
    'The gap stands for a person and is the subject of “teaches”',
  ],
  [
    `The juggler ${GAP} won the prize trains on a beach.`,
    'who',
    'The gap stands for a person and is the subject of “won”',
  ],
  [
    `The tailor to ${GAP} we took the coat works alone.`,
    'whom',
    'After the preposition “to” a person takes the object form',
  ],
  [`The box in ${GAP} the letters were kept has no lock.`, 'which', 'After the preposition “in” a thing takes “which”'],
  [
    `The sculptor ${GAP} hands are in the photograph carves only oak.`,
    'whose',
    'The hands belong to the sculptor, so the possessive form is needed',
  ],
  [
    `The captain under ${GAP} they had served praised the crew.`,
    'whom',
    'After the preposition “under” a person takes the object form',
  ],
  [
    `The actress ${GAP} voice you hear recorded the part in one day.`,
    'whose',
    'The voice belongs to the actress, so the possessive form is needed',
  ],
];
const USES: Readonly<Record<Role | 'who’s', string>> = {
  who: '“Who” is a subject and stands for a person.',
  whom: '“Whom” is an object: it follows a preposition or receives what the verb says.',
  whose: '“Whose” shows possession and is followed by what is owned.',
  which: '“Which” stands for a thing, not for a person.',
  'who’s': '“Who’s” is short for “who is” or “who has”.',
};

/** The role that a gap plays, read from the words beside it: a preposition, a comma, a verb or a bare noun. */
function roleOfGap(text: string): Role {
  const [before = '', after = ''] = text.split(` ${GAP} `);
  const person = !/ (?:cave|desk|river|box|[a-z]*ing) \w+$/.test(before);
  if (/ (?:to|with|about|from|for|in|at|into|under)$/.test(before)) return person ? 'whom' : 'which';
  if (before.endsWith(',')) return 'which';
  return /^(?:shoes|notebooks|ship|dog|studio|voice|hands)\b/.test(after) ? 'whose' : 'who';
}

export const relativePronounGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'relative-pronoun',
    skill: 'Who, whom, whose and which',
    topics: /\bwho(?:m|se)?\b\W+(?:(?:and|or|vs\.?|versus)\W+)?\bwho(?:m|se)\b|\brelative (?:pronouns?|clauses?)\b/i,
    area: AREA,
    levels: ['medium', 'hard'],
    ...{ act: 'CONVENTIONS.USAGE', strand: 'grammar' },
    make: (dice) => {
      const [[text, role, why] = ['', 'who' as const, '']] = dice.sample(RELATIVES, 1);
      const others = (['who', 'whom', 'whose', 'which', 'who’s'] as const).filter((one) => one !== role);
      return {
        passage: text,
        ...{ key: role, words: true },
        wrong: others.map((one) => [one, USES[one]]),
        because: `${why}. ${USES[role]}`,
        fits: (form) => form === roleOfGap(text),
      };
    },
  }),
];
