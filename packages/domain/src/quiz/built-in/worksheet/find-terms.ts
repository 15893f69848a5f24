import type { Sentence } from './read-sentences.ts';

/** Small words of the languages that worksheets come in most: never a gap. Long ones only; short words are left out anyway. */
const SMALL = new Set(
  'about above across after again against almost along already also although always among another around because become becomes been before began being below between both cannot could does doing done down during each either enough even every from further gets give gives goes have having here however inside instead into itself just kind large less like made main make makes many might more most much must near needs never nothing often once only other others over part parts quite rather really same several should since small some something sometimes still such than that their them then there these they thing things this those three through together toward towards under until upon used uses using usually very well were what when where whether which while whose will with within without would years year called known means first second third para como pero esta este estos estas desde hasta entre sobre cuando donde porque también muy más todos todas cada puede pueden sont dans avec pour plus cette leur leurs mais aussi être avoir comme entre tous toutes chaque peut peuvent werden wurde durch eine einer eines einem einen nicht auch sich aber oder wenn sind haben kann können nach über unter zwischen viele'.split(
    ' ',
  ),
);
const SHORTEST = 5;

/** A word or phrase that carries meaning in a worksheet. */
export type Term = { readonly text: string; readonly uses: number };

/** The words of running text that carry meaning, most used first; a plural and its singular are one. */
export function findTerms(sentences: readonly Sentence[]): Term[] {
  const uses = new Map<string, { text: string; uses: number }>();
  for (const { words } of sentences)
    for (const [at, word] of words.entries()) {
      if (!isContent(word)) continue;
      const shown = at === 0 ? lowerFirst(word) : word;
      const known = uses.get(keyOf(word));
      if (known) known.uses += 1;
      else uses.set(keyOf(word), { text: shown, uses: 1 });
    }
  return [...uses.values()].sort((a, b) => b.uses - a.uses || a.text.localeCompare(b.text));
}

/** Whether a word carries meaning by itself. */
export function isContent(word: string): boolean {
  return (
    word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !SMALL.has(word.toLowerCase()) && !/(?:ly|mente)$/.test(word)
  );
}

/** What forms of one word share. */
export function keyOf(word: string): string {
  return word.toLowerCase().replace(/(?:es|s)$/u, '');
}

export function lowerFirst(word: string): string {
  return word === word.toUpperCase() ? word : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}

/** Whether one word could stand in another's place: number, ending and capital alike, so that grammar gives nothing away. */
export function isAlike(a: string, b: string): boolean {
  const capital = (word: string): boolean => /^\p{Lu}/u.test(word);
  return capital(a) === capital(b) && endingOf(a) === endingOf(b) && keyOf(a) !== keyOf(b);
}

const ENDINGS =
  /(?:ations?|tions?|sions?|ings?|ed|ism|ists?|ity|ies|ness|ment|ments|ous|ive|al|ic|ful|ción|ciones|dad|ung|ungen|heit|keit|té|és|ée|er|en|es|s)$/u;

function endingOf(word: string): string {
  return ENDINGS.exec(word.toLowerCase())?.[0] ?? '';
}
