/** ANSWER-BEARING: see answer-key.ts. */
import { GAP } from './choice.ts';

/** Words that are mistaken for one another, each with its use, and the use that each text has a gap for. */
export type WordSet = {
  readonly uses: readonly (readonly [word: string, use: string])[];
  readonly texts: readonly (readonly [text: string, key: string])[];
};

/** In every text one word alone makes a standard sentence: the part of speech or the meaning rules the others out. */
export const WORD_SETS: readonly WordSet[] = [
  {
    uses: [
      ['affect', '“Affect” is a verb: to have an influence on.'],
      ['effect', '“Effect” is a noun: a result.'],
      ['affects', '“Affects” is a verb for one thing that has an influence.'],
      ['effects', '“Effects” is a plural noun: results.'],
    ],
    texts: [
      [`The drought had a lasting ${GAP} on the vineyards of the region.`, 'effect'],
      [`Too little sleep can ${GAP} the memory for days.`, 'affect'],
      [`Bright light ${GAP} the behavior of moths.`, 'affects'],
      [`Both of the ${GAP} of the new law surprised its authors.`, 'effects'],
      [`One ${GAP} of the strike was that the trains stood still.`, 'effect'],
      [`The tension of a string does ${GAP} its pitch.`, 'affect'],
    ],
  },
  {
    uses: [
      ['than', '“Than” goes with a comparison.'],
      ['then', '“Then” tells when something happens.'],
      ['that', '“That” points at something or opens a clause.'],
      ['as', '“As” compares equals: as big as.'],
    ],
    texts: [
      [`Sound travels faster through water ${GAP} through air.`, 'than'],
      [`The second edition sold better ${GAP} the first.`, 'than'],
      [`Stir the sauce until it boils, and ${GAP} take it off the heat.`, 'then'],
      [`First the curtain rose, and ${GAP} the lights went down.`, 'then'],
    ],
  },
  {
    uses: [
      ['their', '“Their” shows possession.'],
      ['there', '“There” names a place or opens a statement.'],
      ['they’re', '“They’re” is short for “they are”.'],
      ['theirs', '“Theirs” stands alone, without a noun after it.'],
    ],
    texts: [
      [`Penguins recognize ${GAP} chicks by voice.`, 'their'],
      [`When we reached the cabin, nobody was ${GAP} to let us in.`, 'there'],
      [`The twins called to say that ${GAP} going to be late.`, 'they’re'],
      [`Our tent was dry, but ${GAP} was full of water.`, 'theirs'],
    ],
  },
  {
    uses: [
      ['fewer', '“Fewer” goes with things that can be counted.'],
      ['less', '“Less” goes with what is measured, not counted.'],
      ['fewest', '“Fewest” compares more than two and does not go with “than”.'],
      ['least', '“Least” compares more than two and does not go with “than”.'],
    ],
    texts: [
      [`Since the tunnel opened, there have been ${GAP} accidents on the pass than before.`, 'fewer'],
      [`The new machine makes ${GAP} noise than the old one.`, 'less'],
      [`This winter brought ${GAP} snow than anyone had expected.`, 'less'],
      [`The revised guidebook has ${GAP} pages than the first edition.`, 'fewer'],
      [`Trams cause ${GAP} pollution than cars do.`, 'less'],
      [`Our orchestra has ${GAP} cellists than violinists.`, 'fewer'],
    ],
  },
  {
    uses: [
      ['you’re', '“You’re” is short for “you are”.'],
      ['your', '“Your” shows possession.'],
      ['yours', '“Yours” stands alone, without a noun after it.'],
      ['your’s', 'There is no such word as “your’s”.'],
    ],
    texts: [
      [`Please hang ${GAP} coat on the hook behind the door.`, 'your'],
      [`Tell me when ${GAP} ready to begin the experiment.`, 'you’re'],
      [`My bicycle has a flat tire, so may I borrow ${GAP}?`, 'yours'],
    ],
  },
  {
    uses: [
      ['too', '“Too” means also, or more than enough.'],
      ['to', '“To” is a preposition or comes before a verb.'],
      ['two', '“Two” is the number.'],
      ['tow', '“Tow” means to pull along.'],
    ],
    texts: [
      [`The soup was ${GAP} salty for most of the guests.`, 'too'],
      [`The bell rings when it is time ${GAP} leave.`, 'to'],
      [`A truck came to ${GAP} the broken bus away.`, 'tow'],
    ],
  },
  {
    uses: [
      ['lose', '“Lose” is the verb: no longer to have.'],
      ['loose', '“Loose” is an adjective: not tight.'],
      ['loss', '“Loss” is the noun.'],
      ['lost', '“Lost” is the past form of “lose”.'],
    ],
    texts: [
      [`Without rain, the maples will ${GAP} their leaves early.`, 'lose'],
      [`The tooth was so ${GAP} that it moved with every bite.`, 'loose'],
      [`The ${GAP} of its harbor made the town poorer.`, 'loss'],
    ],
  },
  {
    uses: [
      ['accept', '“Accept” means to take what is offered.'],
      ['except', '“Except” means apart from.'],
      ['expect', '“Expect” means to think that something will happen.'],
      ['excerpt', '“Excerpt” is a noun: a piece of a longer text.'],
    ],
    texts: [
      [`Every room ${GAP} the kitchen was painted white.`, 'except'],
      [`The winner flew to Oslo to ${GAP} the prize in person.`, 'accept'],
      [`The actor read an ${GAP} from the second chapter.`, 'excerpt'],
    ],
  },
  {
    uses: [
      ['principal', '“Principal” means the head of a school, or most important.'],
      ['principle', '“Principle” is a noun: a rule or basic idea.'],
      ['principles', '“Principles” is a plural noun: rules or basic ideas.'],
      ['principals', '“Principals” is a plural noun: heads of schools.'],
    ],
    texts: [
      [`The ${GAP} of our school is retiring after thirty years.`, 'principal'],
      [`The pump works on a simple ${GAP}: warm air rises.`, 'principle'],
      [`The article explains three ${GAP} of good design.`, 'principles'],
    ],
  },
  {
    uses: [
      ['passed', '“Passed” is a verb: went by, or succeeded.'],
      ['past', '“Past” is no verb: it names a time, or means beyond.'],
      ['pass', '“Pass” is the present form of the verb.'],
      ['passes', '“Passes” is the present form for one person or thing.'],
    ],
    texts: [
      [`Yesterday the parade ${GAP} our house at noon.`, 'passed'],
      [`The bus drove ${GAP} the stop without slowing down.`, 'past'],
      [`The harbor has changed a great deal in the ${GAP} ten years.`, 'past'],
    ],
  },
  {
    uses: [
      ['advice', '“Advice” is a noun.'],
      ['advise', '“Advise” is a verb: to recommend.'],
      ['advised', '“Advised” is the past form of the verb.'],
      ['advises', '“Advises” is the verb for one person.'],
    ],
    texts: [
      [`The mechanic gave us some useful ${GAP} about old brakes.`, 'advice'],
      [`Doctors will often ${GAP} patients to drink plenty of water.`, 'advise'],
    ],
  },
  {
    uses: [
      ['whether', '“Whether” opens a question within a sentence.'],
      ['weather', '“Weather” is rain, wind or sunshine.'],
      ['wether', 'A wether is a sheep.'],
      ['were', '“Were” is a form of “be”.'],
    ],
    texts: [
      [`Nobody could say ${GAP} the painting was genuine.`, 'whether'],
      [`The ${GAP} on the mountain changes within minutes.`, 'weather'],
    ],
  },
  {
    uses: [
      ['led', '“Led” is the past form of “lead”.'],
      ['lead', '“Lead” is the present form, or the metal.'],
      ['leads', '“Leads” is the present form for one person or thing.'],
      ['leading', '“Leading” alone is not a full verb.'],
    ],
    texts: [
      [`Two centuries ago, a guide ${GAP} the travelers across the mountains.`, 'led'],
      [`The old pipes were made of ${GAP}, a soft and heavy metal.`, 'lead'],
    ],
  },
  {
    uses: [
      ['number', '“Number” goes with things that can be counted.'],
      ['amount', '“Amount” goes with what is measured, not counted.'],
      ['much', '“Much” cannot follow “the”.'],
      ['many', '“Many” cannot follow “the” and stand before “of”.'],
    ],
    texts: [
      [`The ${GAP} of visitors has doubled since the bridge opened.`, 'number'],
      [`The ${GAP} of sugar in the drink was printed on the label.`, 'amount'],
    ],
  },
  {
    uses: [
      ['have', '“Have” is the helping verb that follows “could”, “should” or “must”.'],
      ['of', '“Of” is a preposition; in speech it only sounds like “have”.'],
      ['has', '“Has” does not follow “could”, “should” or “must”.'],
      ['had', '“Had” does not follow “could”, “should” or “must”.'],
    ],
    texts: [
      [`The climbers should ${GAP} turned back before the storm.`, 'have'],
      [`Somebody must ${GAP} left the gate open overnight.`, 'have'],
    ],
  },
];
