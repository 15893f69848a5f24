import { looksEnglish } from '../../generate/looks-english.ts';
import type { Sentence } from './read-sentences.ts';

/** Small words of the languages that worksheets come in most: never a gap. Long ones only; short words are left out anyway. */
const SMALL = new Set(
  'about above across after again against almost along already also although always among another around because become becomes been before began being below between both called cannot could does doing done down during each either enough even every form forms from further gets give gives goes have having here however inside instead into itself just kind kinds known large larger less like made main make makes many means might more most much must near needs never number often once only other others over part parts people place quite rather really same several should since small smaller some something sometimes still such than that their them then there these they thing things this those three through time times together toward towards type types under until upon used uses using usually very ways well were what when where whether which while whose will with within without words would years called means first second third para como pero esta este estos estas desde hasta entre sobre cuando donde porque también muy más todos todas cada puede pueden sont dans avec pour plus cette leur leurs mais aussi être avoir comme entre tous toutes chaque peut peuvent werden wurde durch eine einer eines einem einen nicht auch sich aber oder wenn sind haben kann können nach über unter zwischen viele year name names example examples amount group groups case cases durante según pendant selon während wegen'.split(
    ' ',
  ),
);
const SHORTEST = 4;
/** What may follow a noun, and seldom follows an adjective or a verb that takes an object. */
const AFTER_NOUNS = new Set(
  'of in is are and to from by with that which can has have had was were into on for or as at through during because when than but until while will may'.split(
    ' ',
  ),
);
/** What stands before a noun: articles, prepositions, counts, common adjectives. */
const BEFORE_NOUNS = new Set(
  'the a an this that these those each every its their his her our your no of in on by with from for into between through at as than about under over many some all any most several two three four five six seven eight nine ten main small large big long short high low new old red hot cold deep early great good own same other first second third public human'.split(
    ' ',
  ),
);
const ADJECTIVE = /(?:ed|ing|al|ic|ous|ive|ful|ern|ent|ant|able|ible|less|ary|y|ier|er)$/;
/** What stands before a verb. */
const BEFORE_VERBS = new Set(
  'to can will may must could would should not they it which that who what and or'.split(' '),
);

/** A word that carries meaning in a worksheet, and how often it occurs. */
export type Term = { readonly text: string; readonly uses: number };

/**
 * The words of running text that could be left out, most used first; a plural and its singular are one. In English only
 * nouns, by the words around them; in other languages words that carry meaning, by their length.
 */
export function findTerms(sentences: readonly Sentence[]): Term[] {
  const english = looksEnglish(sentences.map(({ text }) => text).join(' '));
  const uses = new Map<string, { text: string; uses: number }>();
  for (const { text, words } of sentences)
    for (const [at, word] of words.entries()) {
      // The first word of a sentence has a capital in any case, so its own spelling is not known.
      if (at === 0 || !isContent(word) || (english && !isNounHere(text, words, at))) continue;
      const known = uses.get(keyOf(word));
      if (known) known.uses += 1;
      else uses.set(keyOf(word), { text: word, uses: 1 });
    }
  return [...uses.values()].sort((a, b) => b.uses - a.uses || a.text.localeCompare(b.text));
}

function isNounHere(text: string, words: readonly string[], at: number): boolean {
  const [before = '', word = '', after] = [words[at - 1], words[at], words[at + 1]];
  if (/(?:ed|ing|ly|ous|ive|ful|able|ible)$/.test(word) || BEFORE_VERBS.has(before.toLowerCase())) return false;
  const prior = before.toLowerCase();
  if (!BEFORE_NOUNS.has(prior) && !ADJECTIVE.test(prior)) return false;
  if (after === undefined || AFTER_NOUNS.has(after.toLowerCase())) return true;
  return new RegExp(`(?<!\\p{L})${word}[,.;:)]`, 'u').test(text);
}

/** Whether a word carries meaning by itself. */
function isContent(word: string): boolean {
  return (
    word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !SMALL.has(word.toLowerCase()) && !/(?:ly|mente)$/.test(word)
  );
}

/** What forms of one word share. */
export function keyOf(word: string): string {
  return word.toLowerCase().replace(/(?<=..)(?:es|s)$/u, '');
}

/** Whether one word could stand in another's place: number and capital alike, so that grammar gives nothing away. */
export function isAlike(a: string, b: string): boolean {
  return isCapital(a) === isCapital(b) && isPlural(a) === isPlural(b) && keyOf(a) !== keyOf(b);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const IRREGULAR = /(?:children|people|men|women|feet|teeth|mice|bacteria|mitochondria|phenomena|criteria)$/iu;

export const isPlural = (word: string): boolean => /[^sui]s$/u.test(word) || IRREGULAR.test(word);
