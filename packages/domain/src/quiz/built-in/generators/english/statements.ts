/** ANSWER-BEARING: see answer-key.ts. */

/** How a second statement stands to the first one. */
export type Relation = 'cause' | 'contrast' | 'addition' | 'example' | 'sequence' | 'similarity';

/**
 * Two independent clauses: each has its own subject and finite verb. The second one begins in small letters unless it
 * begins with a name, and both can be joined by a semicolon.
 */
export type Pair = { readonly first: string; readonly second: string; readonly relation: Relation };

const pairs = (relation: Relation, list: readonly (readonly [string, string])[]): Pair[] =>
  list.map(([first, second]) => ({ first, second, relation }));

/** Well-known facts of science, history and the arts, and everyday scenes that are made up. */
export const STATEMENTS: readonly Pair[] = [
  ...pairs('cause', [
    ['The storm knocked down several power lines', 'half of the town had no electricity for two days'],
    ['Ice is less dense than liquid water', 'it floats on the surface of a lake'],
    ['The last bus had already left the station', 'the two friends walked home along the river'],
    ['The harvest failed two years in a row', 'the price of bread rose sharply in the cities'],
    ['The desert receives almost no rain', 'its plants store water in thick stems'],
    ['The oven was set at a very high temperature', 'the crust turned black within minutes'],
    ['The bridge could no longer carry heavy trucks', 'the county closed it for repairs'],
    ['The old mural had been painted on a crumbling wall', 'it began to peel only a few years later'],
    ['A new dam flooded the valley', 'the villagers moved their homes to higher ground'],
    ['The clay soil holds water for a long time', 'the field stays muddy until May'],
    ['The main actor lost his voice before the premiere', 'a student played the part that night'],
    ['The lighthouse was built on soft sand', 'its walls cracked within a few years'],
    ['The moon has almost no atmosphere', 'its sky looks black even at midday'],
  ]),
  ...pairs('contrast', [
    ['The critics dismissed the play on its opening night', 'audiences filled the theater for months'],
    ['Most mammals give birth to live young', 'the platypus lays eggs'],
    ['The trail looks short on paper', 'it takes most hikers an entire day'],
    ['The early telephone was expensive and unreliable', 'businesses in large cities rushed to install it'],
    ['Many birds fly south in autumn', 'the cardinal stays in its territory all winter'],
    ['The recipe calls for only four ingredients', 'it is surprisingly difficult to get right'],
    ['The painter earned very little during her life', 'her works now sell for enormous sums'],
    ['Venus and Earth are nearly the same size', 'they have very different climates'],
    ['The desert is very hot during the day', 'it can be bitterly cold at night'],
    ['The old elevator is slow and noisy', 'it has never broken down'],
    ['The novel was written in only three weeks', 'its plot is remarkably intricate'],
    ['The committee had promised a quick decision', 'it needed almost a year to reach one'],
    ['The violin and the viola look alike from a distance', 'they have different ranges'],
  ]),
  ...pairs('addition', [
    ['The new library lends thousands of books', 'it offers free language classes every evening'],
    ['Trees shade the sidewalks in summer', 'they filter dust from the air'],
    ['The lighthouse guided ships past the rocks', 'it served as a small weather station'],
    ['The school garden supplies the kitchen with vegetables', 'it serves as an outdoor classroom for biology'],
    ['The composer wrote nine symphonies', 'he completed several operas'],
    ['Wool keeps its wearer warm in wet weather', 'it resists small flames'],
    ['The museum repaired its leaking roof', 'it doubled the size of its main gallery'],
    ['The new train is quieter than the old one', 'it uses far less energy'],
  ]),
  ...pairs('example', [
    ['Some animals survive the winter by sleeping through it', 'the groundhog spends months in its burrow'],
    ['Several English words for food come from French', '“beef” goes back to the French word “boeuf”'],
    ['Plants have many ways of defending themselves', 'the cactus is covered with sharp spines'],
    ['Certain metals are liquid or soft at moderate temperatures', 'mercury flows at room temperature'],
    ['Some ancient buildings still serve their first purpose', 'the Roman theater in the town stages plays'],
    ['Small changes at home can save water', 'a short shower uses far less than a full bath'],
    ['Several planets have rings', 'Saturn is circled by bright bands of ice and rock'],
    ['Some rivers have given their names to whole regions', 'the Amazon region is named for its great river'],
    ['Certain words are spelled the same backward and forward', '“level” reads the same from either end'],
    ['Many everyday inventions came about by accident', 'the microwave oven goes back to a melted candy bar'],
  ]),
  ...pairs('sequence', [
    ['The potter shapes the wet clay and lets it dry', 'she fires the bowl in a hot kiln'],
    ['A caterpillar eats leaves for several weeks', 'it spins a covering and stops moving'],
    ['The cook soaks the beans overnight', 'she simmers them for about two hours'],
    ['The hikers pitched their tents before dusk', 'they gathered around a small fire'],
    ['The surveyors measured the whole coast', 'they drew the results on a large sheet'],
    ['The actors read the script aloud at a long table', 'they rehearse each scene on the stage'],
    ['The editor corrects the spelling of the article', 'she sends it to the printer'],
    ['The glassblower gathers melted glass on a long pipe', 'she blows it into a bubble'],
    ['Workers cleared the site and dug the foundation', 'they raised the walls'],
    ['The nurse washes her hands and puts on gloves', 'she cleans the wound'],
  ]),
  ...pairs('similarity', [
    ['Bees can see colors that people cannot', 'some birds respond to light that is invisible to us'],
    ['Athletes warm up before a race', 'singers prepare their voices before a concert'],
    ['Rivers carry sand from one place to another', 'wind can move grains over great distances'],
    ['Egyptian scribes trained for years', 'medieval copyists needed long practice before they worked on a book'],
    ['A pilot goes through a checklist before takeoff', 'a surgeon follows fixed steps before an operation'],
    ['Dolphins find fish by means of echoes', 'most bats locate insects by sound'],
    ['A good map leaves out needless details', 'a good summary leaves out minor points'],
    ['A gardener removes weak branches in spring', 'an editor cuts needless words from a draft'],
    ['Whales come to the surface to breathe', 'seals must return to the air between dives'],
  ]),
];

/** The words of an independent clause in pieces, for options that join two of them. */
export function seamOf({ first, second }: Pair): { head: string; last: string; next: string; tail: string } {
  const [, head = '', last = ''] = /^(.*) (\S+)$/.exec(first) ?? [];
  const [, next = '', tail = ''] = /^(\S+) (.*)$/.exec(second) ?? [];
  return { head, last, next, tail };
}

/** With a capital at the start. */
export function capital(text: string): string {
  return text.replace(/^(“?)(\p{L})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** For the middle of a sentence; only for clauses that do not begin with a name. */
export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a clause begins with a word that is written small within a sentence. */
export function startsPlain(text: string): boolean {
  return /^(?:The|A|An|Many|Most|Some|Several|Trees|Small|Certain|Ice|It|Workers|Bees|Athletes|Rivers|Wool)\b/.test(
    text,
  );
}
