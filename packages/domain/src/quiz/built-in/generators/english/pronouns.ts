/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { people } from '../../core/settings.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

const AREA = /\bpronouns?\b|\bgrammar\b/i;

/** Things, never people, because a person of unknown sex may rightly be `they`: singular, plural, what is said. */
const OWNERS: readonly (readonly [one: string, many: string, before: string, after: string])[] = [
  ['The satellite', 'The satellites', 'sent', 'first pictures to the ground station'],
  ['The oak', 'The oaks', 'lost', 'leaves before the first frost'],
  ['The orchid', 'The orchids', 'opened', 'flowers after the long rain'],
  ['The beaver', 'The beavers', 'built', 'home in the middle of the pond'],
  ['The glacier', 'The glaciers', 'left', 'mark on the floor of the valley'],
  ['The tortoise', 'The tortoises', 'hid', 'eggs in the warm sand'],
  ['The volcano', 'The volcanoes', 'threw', 'ash over the whole island'],
  ['The beetle', 'The beetles', 'spread', 'wings and flew off'],
  ['The comet', 'The comets', 'began', 'long journey back into space'],
  ['The robot', 'The robots', 'found', 'way through the maze'],
  ['The ship', 'The ships', 'lowered', 'sails at the mouth of the harbor'],
  ['The kite', 'The kites', 'showed', 'bright colors above the beach'],
  ['The spider', 'The spiders', 'caught', 'prey during the night'],
  ['The fox', 'The foxes', 'carried', 'prey to the edge of the wood'],
  ['The river', 'The rivers', 'changed', 'course after the flood'],
];

const POSSESSIVE = { one: 'its', many: 'their' } as const;

/** The case that a place in a sentence takes. */
type Case = 'subject' | 'object';
type Forms = {
  readonly subject: string;
  readonly object: string;
  readonly self: string;
  readonly own: string;
  readonly is: string;
};
const PAIRS: readonly [Forms, ...Forms[]] = [
  { subject: 'I', object: 'me', self: 'myself', own: 'mine', is: 'I’m' },
  { subject: 'he', object: 'him', self: 'himself', own: 'his', is: 'he’s' },
  { subject: 'she', object: 'her', self: 'herself', own: 'hers', is: 'she’s' },
  { subject: 'they', object: 'them', self: 'themselves', own: 'theirs', is: 'they’re' },
  { subject: 'we', object: 'us', self: 'ourselves', own: 'ours', is: 'we’re' },
];
const SUBJECTS = new Set(['I', 'he', 'she', 'they', 'we']);
const OBJECTS = new Set(['me', 'him', 'her', 'them', 'us']);

const PLACES: readonly (readonly [text: string, place: Case, why: string])[] = [
  ['The coach divided the work between @ and #.', 'object', '“Between” is a preposition, which takes the object form'],
  ['@ and # painted the scenery for the school play.', 'subject', 'The gap is part of the subject of “painted”'],
  ['The librarian saved two seats for @ and #.', 'object', '“For” is a preposition, which takes the object form'],
  ['The guide showed @ and # a fossil in the cliff.', 'object', 'The gap receives what “showed” says: it is an object'],
  ['Last night @ and # saw the comet from the roof.', 'subject', 'The gap is part of the subject of “saw”'],
  ['The judges asked @ and # about the experiment.', 'object', 'The gap is an object of “asked”'],
  ['After the concert @ and # carried the drums to the van.', 'subject', 'The gap is part of the subject of “carried”'],
  ['The editor sent the proofs to @ and #.', 'object', '“To” is a preposition, which takes the object form'],
  ['The ticket inspector smiled at @ and #.', 'object', '“At” is a preposition, which takes the object form'],
  ['Every Friday @ and # cook dinner for the neighbors.', 'subject', 'The gap is part of the subject of “cook”'],
  ['A heavy box stood behind @ and #.', 'object', '“Behind” is a preposition, which takes the object form'],
  ['In the final scene @ and # speak at the same time.', 'subject', 'The gap is part of the subject of “speak”'],
  ['The new rules did not surprise @ and #.', 'object', 'The gap is an object of “surprise”'],
  ['If the weather is good, @ and # row to the island.', 'subject', 'The gap is part of the subject of “row”'],
  ['The newspaper printed a photograph of @ and #.', 'object', '“Of” is a preposition, which takes the object form'],
  ['Once a year @ and # repair the old greenhouse.', 'subject', 'The gap is part of the subject of “repair”'],
  ['When the bell rang, @ and # were still in the laboratory.', 'subject', 'The gap is part of the subject of “were”'],
  ['The neighbors thanked @ and # for clearing the snow.', 'object', 'The gap is an object of “thanked”'],
];

export const pronounGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'pronoun-number',
    skill: 'Pronoun-antecedent agreement',
    topics: /\bpronoun[- ](?:and[- ])?(?:antecedent )?agreement\b|\bpronoun antecedents?\b|\bpronouns?\b/i,
    area: AREA,
    levels: ['easy', 'medium'],
    ...{ sat: 'CONVENTIONS.PRONOUNS', act: 'CONVENTIONS.USAGE', strand: 'grammar' },
    make: (dice) => {
      const [[one, many, before, after] = ['', '', '', '']] = dice.sample(OWNERS, 1);
      const number = dice.pick(['one', 'many'] as const);
      const lead = dice.pick([
        number === 'one' ? one : many,
        number === 'one' ? `Each of the ${many.slice(4)}` : `Both of the ${many.slice(4)}`,
        number === 'one' ? one.replace('The', 'Every') : many.replace('The', 'All the'),
      ] as const);
      const wrong: readonly (readonly [string, string])[] =
        number === 'one'
          ? [
              ['their', `“Their” is plural, but “${lead}” is one thing at a time.`],
              ['it’s', '“It’s” is short for “it is” or “it has”; the possessive has no apostrophe.'],
              ['they’re', '“They’re” is short for “they are”.'],
            ]
          : [
              ['its', `“Its” is singular, but “${lead}” means more than one.`],
              ['they’re', '“They’re” is short for “they are”; the possessive is “their”.'],
              ['there', '“There” names a place; the possessive is “their”.'],
            ];
      return {
        passage: `${lead} ${before} ${GAP} ${after}.`,
        ...{ key: POSSESSIVE[number], wrong, words: true },
        because: `“${lead}” is ${number === 'one' ? 'singular' : 'plural'}, so the possessive pronoun is “${POSSESSIVE[number]}”.`,
        fits: (text) => text === (/^(?:Each|Every)\b|^The \w+[^s]$/.test(lead) ? 'its' : 'their'),
      };
    },
  }),
  englishFamily({
    id: 'pronoun-case',
    skill: 'Pronoun case',
    topics: /\bpronoun cases?\b|\bpronouns?\b|\b(?:subject|object|objective|subjective) (?:pronouns?|case)\b/i,
    area: AREA,
    levels: ['easy', 'medium', 'hard'],
    ...{ act: 'CONVENTIONS.USAGE', strand: 'grammar' },
    make: (dice) => {
      const [[text, place, why] = ['', 'object' as const, '']] = dice.sample(PLACES, 1);
      const forms = dice.pick(PAIRS);
      const [name = 'Maya'] = people(dice, 1);
      const other = place === 'subject' ? 'object' : 'subject';
      return {
        passage: text.replace('@', name).replace('#', GAP),
        ...{ key: forms[place], words: true },
        wrong: [
          [forms[other], `${why}. “${forms[other]}” is the ${other} form: leave the other person out to hear it.`],
          // “The coach divided the work between Maya and himself” is standard: no such form beside another person's verb.
          place === 'subject' || /^(?:my|our)/.test(forms.self)
            ? [forms.self, `“${forms.self}” only refers back to a subject that is the same person.`]
            : [forms.is, `“${forms.is}” has a verb of its own, which does not fit here.`],
          [forms.own, `“${forms.own}” says whose something is.`],
        ],
        because: `${why}: “${forms[place]}”. Leave out “${name} and” to hear which form is needed.`,
        fits: (form) => (place === 'subject' ? SUBJECTS : OBJECTS).has(form),
      };
    },
  }),
];
