/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

/** Base, comparative, superlative; then how the things are called, a first and a second one, and a whole group of them. */
type Compared = readonly [base: string, more: string, most: string, things: string, one: string, other: string];
const COMPARED: readonly Compared[] = [
  ['old', 'older', 'oldest', 'bridges', 'the stone bridge', 'the iron one'],
  ['short', 'shorter', 'shortest', 'trails', 'the forest trail', 'the coastal one'],
  ['cheap', 'cheaper', 'cheapest', 'tickets', 'the evening ticket', 'the day ticket'],
  ['heavy', 'heavier', 'heaviest', 'boxes', 'the blue box', 'the wooden one'],
  ['bright', 'brighter', 'brightest', 'lamps', 'the brass lamp', 'the glass one'],
  ['loud', 'louder', 'loudest', 'drums', 'the round drum', 'the flat one'],
  ['deep', 'deeper', 'deepest', 'lakes', 'the northern lake', 'the southern one'],
  ['narrow', 'narrower', 'narrowest', 'streets', 'the market street', 'the harbor street'],
  ['busy', 'busier', 'busiest', 'stations', 'the central station', 'the airport station'],
  ['fast', 'faster', 'fastest', 'trains', 'the morning train', 'the night train'],
  ['warm', 'warmer', 'warmest', 'coats', 'the wool coat', 'the cotton one'],
  ['funny', 'funnier', 'funniest', 'scenes', 'the kitchen scene', 'the garden scene'],
  ['large', 'larger', 'largest', 'halls', 'the concert hall', 'the lecture hall'],
  ['sweet', 'sweeter', 'sweetest', 'melons', 'the yellow melon', 'the striped one'],
  ['thick', 'thicker', 'thickest', 'ropes', 'the hemp rope', 'the nylon one'],
  ['quiet', 'quieter', 'quietest', 'engines', 'the electric engine', 'the diesel one'],
  ['steep', 'steeper', 'steepest', 'hills', 'the western hill', 'the eastern one'],
  ['smooth', 'smoother', 'smoothest', 'stones', 'the river stone', 'the quarry stone'],
  ['tall', 'taller', 'tallest', 'towers', 'the clock tower', 'the water tower'],
  ['dry', 'drier', 'driest', 'valleys', 'the inland valley', 'the coastal one'],
  ['soft', 'softer', 'softest', 'pillows', 'the feather pillow', 'the foam one'],
  ['strong', 'stronger', 'strongest', 'magnets', 'the bar magnet', 'the ring magnet'],
  ['long', 'longer', 'longest', 'poems', 'the first poem', 'the last one'],
  ['safe', 'safer', 'safest', 'ladders', 'the metal ladder', 'the bamboo one'],
  ['young', 'younger', 'youngest', 'players', 'the goalkeeper', 'the captain'],
  ['dark', 'darker', 'darkest', 'paintings', 'the portrait', 'the landscape'],
  ['light', 'lighter', 'lightest', 'tents', 'the green tent', 'the orange one'],
  ['rare', 'rarer', 'rarest', 'stamps', 'the red stamp', 'the green one'],
];

type Degree = 'comparative' | 'superlative';

const degreeOf = (word: string, [base, more, most]: Compared): Degree | null =>
  word === more ? 'comparative' : word === most && word !== base ? 'superlative' : null;

export const comparativeGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'comparative-forms',
    skill: 'Comparatives and superlatives',
    topics:
      /\bcomparatives\b|\bcomparative (?:adjectives?|adverbs?|forms?|degrees?)\b|\bsuperlatives?\b|\bdegrees? of comparison\b/i,
    area: /\bgrammar\b|\badjectives?\b/i,
    levels: ['easy', 'medium'],
    ...{ act: 'CONVENTIONS.USAGE', strand: 'grammar' },
    make: (dice) => {
      const [compared = COMPARED[0] as Compared] = dice.sample(COMPARED, 1);
      const [base, more, most, things, one, other] = compared;
      const degree = dice.pick(['comparative', 'superlative'] as const);
      const upper = one.charAt(0).toUpperCase() + one.slice(1);
      const two = dice.pick([`${upper} is ${GAP} than ${other}.`, `Of the two ${things}, ${one} is the ${GAP}.`]);
      const group = dice.pick([
        `Of all the ${things} on the list, ${one} is the ${GAP}.`,
        `Among the five ${things}, ${one} is clearly the ${GAP}.`,
      ]);
      const passage = degree === 'comparative' ? two : group;
      const doubled = 'The ending and the word “more” or “most” say the same thing twice.';
      return {
        passage,
        ...{ key: degree === 'comparative' ? more : most, words: true },
        wrong: [
          degree === 'comparative'
            ? [most, `Only two things are compared, so “${more}” is needed.`]
            : [more, `More than two things are compared, so “${most}” is needed.`],
          [`more ${more}`, doubled],
          [`most ${most}`, doubled],
        ],
        because:
          degree === 'comparative'
            ? `Two things are compared, which takes the comparative: “${more}” (from “${base}”).`
            : `More than two things are compared, which takes the superlative: “${most}” (from “${base}”).`,
        fits: (word) =>
          degreeOf(word, compared) === (/ than |^Of the two /.test(passage) ? 'comparative' : 'superlative'),
      };
    },
  }),
];
