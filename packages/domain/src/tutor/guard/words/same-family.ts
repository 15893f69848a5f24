const list = (words: string): readonly string[] => words.split(' ').map((one) => (one === '-' ? '' : one));

type Family = {
  /** Endings that tell what family a word is of; one of the two words must have one. */
  own: readonly string[];
  /** Endings that the other word may have. */
  other: readonly string[];
  /** The shortest that is left without the ending. */
  base: number;
};
const family = (base: number, own: string, other = own): Family => ({ own: list(own), other: list(other), base });

/** Which words are forms of one another: `erosion` and `eroded`, `democracy` and `democratic`. A new family is a line here. */
const FAMILIES: readonly Family[] = [
  family(3, 'ation ations ate ates ated ating ator ators atory ative'),
  family(5, 'ation ations', 'e es ed ing'),
  family(6, 'ation ations', '- s'),
  family(4, 'ization isation izations isations ize ise izes ises ized ised izing ising'),
  family(3, 'sion sions', 'de des ded ding'),
  family(4, 'sion sions', 'sive d ds t ts ted ting se sed sing'),
  family(5, 'sion sions', 's sed sing ses'),
  family(4, 'ption', 'b bs bed bing be bes pt pts pted pting ptive'),
  family(4, 'tion tions', 't ts te tes ted ting ce ces ced cing'),
  family(5, 'tion tions', 'tive'),
  family(3, 'ition itions', '- s ed ing e es'),
  family(4, 'sis ses', 'size sise sizes sises sized sised sizing sising tic tical tically se'),
  family(5, 'cy cies', 't ts tic tical tically tize tise'),
  family(6, 'y ies', 'al ic ical ically ist ists ian ational ate'),
  family(4, 'ism', 'ist ists istic'),
  family(7, '-', 'al ic ical ically ian ise ize ised ized ising izing ous oid'),
  family(6, '-', 'ic ical ically'),
  family(6, 'o', 'ic ical al ous'),
  family(7, 'e a um us on', 'ic ical al ous'),
  family(6, 'ment ments', '- s ed ing e'),
];
/** `monarchy`, `photography` are what monarchs and photographs belong to. */
const PERSON_OR_THING = /(?:arch|graph)s?$/;

/** Words of every talk about work, whatever they are related to. */
const EVERYDAY = new Set(
  list(
    'act acts fact facts correct corrects corrected product products object objects subject subjects project projects direct directs directed contract state states read reads write writes mean means think thinks work works start starts begin begins look looks help helps find finds make makes take takes use used uses base based bases part parts mark marks count counts continue express expressed attempt educate note notes notate',
  ),
);

/** Of an answer like `melting` the verb is a form; of an answer like `interest` the word `interesting` is not. */
const GERUND = family(4, 'ing', '- s ed e es');

/** Whether a folded word is a form of the answer's word, other than its plural. */
export function sameFamily(one: string, answer: string): boolean {
  if (one === answer || one.slice(0, 3) !== answer.slice(0, 3)) return false;
  if (EVERYDAY.has(one) || EVERYDAY.has(answer)) return false;
  const [short, long] = one.length < answer.length ? [one, answer] : [answer, one];
  if (PERSON_OR_THING.test(short) && long.startsWith(short.replace(/s$/, '')) && /(?:y|ies)$/.test(long)) return true;
  if (fits(GERUND, answer, one)) return true;
  return FAMILIES.some((kind) => fits(kind, one, answer) || fits(kind, answer, one));
}

function fits({ own, other, base }: Family, one: string, two: string): boolean {
  return own.some((ending) => {
    const stem = one.slice(0, one.length - ending.length);
    if (!one.endsWith(ending) || stem.length < base || !two.startsWith(stem)) return false;
    return other.includes(two.slice(stem.length));
  });
}
