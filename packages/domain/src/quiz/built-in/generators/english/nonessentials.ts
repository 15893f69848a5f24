/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

/** A subject that is one of its kind, what is added about it, and the main statement: three parts that cannot be confused. */
type Described = readonly [subject: string, added: string, main: string];
const DESCRIBED: readonly Described[] = [
  ['Marie Curie', 'who won two Nobel Prizes', 'was born in Warsaw'],
  ['Mount Everest', 'the highest mountain on Earth', 'lies between Nepal and China'],
  ['Jupiter', 'the largest planet of the solar system', 'has dozens of moons'],
  ['The Statue of Liberty', 'a gift from France', 'stands in New York Harbor'],
  ['Antarctica', 'the coldest of the continents', 'has no trees'],
  ['Frida Kahlo', 'who often painted herself', 'was born in Mexico'],
  ['The Nile', 'which flows north through the desert', 'reaches the sea in Egypt'],
  ['Ludwig van Beethoven', 'who lost his hearing', 'continued to compose'],
  ['The blue whale', 'the largest animal alive', 'feeds on tiny krill'],
  ['Iceland', 'an island in the North Atlantic', 'has many active volcanoes'],
  ['Jane Austen', 'who published her novels anonymously', 'wrote about English country life'],
  ['Mercury', 'the planet nearest the sun', 'has hardly any atmosphere'],
  ['The Eiffel Tower', 'which was finished in 1889', 'was at first disliked by many artists'],
  ['Johann Sebastian Bach', 'the father of many children', 'worked as an organist'],
  ['Penicillin', 'a drug made by a mold', 'has saved millions of lives'],
  ['The Sahara', 'the largest hot desert in the world', 'covers much of northern Africa'],
  ['Abraham Lincoln', 'who was mostly self-taught', 'became a lawyer in Illinois'],
  ['Venice', 'a city built on small islands', 'has more than a hundred canals'],
  ['My grandmother', 'who turned ninety last week', 'still swims every morning'],
  ['The town library', 'which opened before the war', 'needs a new roof'],
  ['Our school band', 'twelve players and a singer', 'rehearses on Thursdays'],
  ['Galileo', 'who improved the telescope', 'discovered four moons of Jupiter'],
  ['The Mona Lisa', 'a portrait painted on wood', 'hangs in the Louvre'],
  ['Coffee', 'a drink made from roasted beans', 'keeps many people awake'],
  ['Tokyo', 'the capital of Japan', 'was once called Edo'],
  ['Rosa Parks', 'who refused to give up her seat', 'inspired a boycott of the buses'],
  ['The violin', 'the smallest instrument of its family', 'has four strings'],
  ['Neil Armstrong', 'who had been a test pilot', 'walked on the moon in 1969'],
  ['The giant panda', 'which lives in China', 'eats mostly bamboo'],
  ['Our neighbor', 'a retired engineer', 'repairs bicycles for free'],
  ['The heart', 'a muscle about as large as a fist', 'beats all day and all night'],
];

/** The first and last mark around what is added, as an option and the text before it show them. */
function marksAgree(first: string, last: string): boolean {
  return first === last && (first === ',' || first === '—');
}

const NAME: Readonly<Record<string, string>> = { ',': 'comma', '—': 'dash' };

export const nonessentialGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'nonessential-marks',
    skill: 'Punctuation around nonessential phrases',
    topics:
      /\bnon-?(?:essential|restrictive|defining)\b|\b(?:em )?dashes\b|\bem dash\b|\bappositives?\b|\bparenthetical\b/i,
    area: /\bpunctuation\b|\bcommas?\b|^\s*boundaries\s*$/i,
    levels: ['medium', 'easy', 'hard'],
    ...{ sat: 'CONVENTIONS.BOUNDARIES', act: 'CONVENTIONS.PUNCTUATION', strand: 'punctuation' },
    make: (dice, level) => {
      const [[subject, added, main] = DESCRIBED[0] as Described] = dice.sample(DESCRIBED, 1);
      const mark = level === 'easy' ? ',' : dice.pick([',', '—'] as const);
      const [, head = '', last = ''] = /^(.*) (\S+)$/.exec(added) ?? [];
      const [, next = '', tail = ''] = /^(\S+) (.*)$/.exec(main) ?? [];
      const joins: Readonly<Record<string, string>> = {
        ',': `${last}, ${next}`,
        '—': `${last}—${next}`,
        ';': `${last}; ${next}`,
        '': `${last} ${next}`,
      };
      const told = (join: string): string =>
        join === ''
          ? `What is added opens with a ${NAME[mark]} and has to be closed with one.`
          : join === ';'
            ? 'A semicolon would separate the subject from its verb; it joins complete sentences.'
            : `What is added opens with a ${NAME[mark]}, so a ${NAME[join]} does not match.`;
      return {
        passage: `${subject}${mark === '—' ? '—' : ', '}${head} ${GAP} ${tail}.`,
        key: joins[mark] ?? '',
        wrong: Object.keys(joins).flatMap((join) => (join === mark ? [] : [[joins[join] ?? '', told(join)] as const])),
        because: `“${added}” is added to “${subject}” and could be left out. Such an addition stands between two marks of the same kind, here a ${NAME[mark]} on each side.`,
        fits: (text) => marksAgree(mark, text.slice(last.length, text.length - next.length).trim()),
      };
    },
  }),
];
