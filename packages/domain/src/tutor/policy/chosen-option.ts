import { containsRun } from '../guard/contains-run.ts';
import { normaliseWording } from '../guard/normalise-wording.ts';
import type { Option } from '../guard/read-options.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
/** What the student puts aside: `not A`, `rather than the first one`, `between A and B`. */
const ASIDE =
  /\bbetween\b[^,;.]{1,60}?\band\b\s+(?:["'“(]?\w+["'”)]?)|\b(?:not|isn't|can't be|cannot be|never|rather than|instead of|nor|(?:rule|ruled|cross|crossed) out)\s+(?:["'“(]?[A-Ha-h]["'”)]?(?!\w)|(?:the |option |answer )*[^,;.]{1,60}?(?=[,;.]|\s+(?:but|so|and|it)\b|$))/gi;
/** `A is wrong`, `I don't think it's A`: said of an option that is not chosen. */
const DENIES =
  /\b(?:don't|doesn't|didn't|can't|cannot|couldn't|isn't|wouldn't|not|never|wrong|incorrect|eliminat\w*|unlikely)\b/i;
/** `A taxi`, at the start of a sentence or not. */
const ARTICLE = /^\s+(?!(?:is|was|must|has|would|will|and|or|it|then)\b)[a-z]{2,}/;

/** The one option that a claim puts forward, by its letter, its place or its words; null for none and for several. */
export function chosenOption(claim: string, list: readonly Option[]): Option | null {
  const kept = claim.replace(ASIDE, ' ');
  if (DENIES.test(kept)) return null;
  const words = normaliseWording(kept);
  const byText = list.filter(({ text }) => {
    const own = normaliseWording(text);
    return own.length > 0 && containsRun(words, own);
  });
  // `copper` is no choice of its own in `copper sulfate`.
  const texts = byText.filter(
    (one) =>
      !byText.some((other) => {
        const [short, long] = [one, other].map(({ text }) => normaliseWording(text));
        return short && long && long.length > short.length && containsRun(long, short);
      }),
  );
  const letters = lettersIn(texts.reduce((rest, { text }) => rest.replace(text, ' '), kept));
  const named = list.filter(
    (one, at) => letters.has(one.letter) || texts.includes(one) || saysPlace(kept, ORDINALS[at] ?? 'none', at, list),
  );
  const unknown = [...letters].some((letter) => !list.some((one) => one.letter === letter));
  const [only, ...more] = named;
  return only && more.length === 0 && !unknown ? only : null;
}

function lettersIn(claim: string): Set<string> {
  const found = [...claim.matchAll(/(?<![\w'])([A-Ha-h])(?![\w'])/g)].filter(({ 0: mark, index }) => {
    const after = claim.slice(index + mark.length);
    if (mark === 'A') return !ARTICLE.test(after);
    // A small letter is one where it ends the claim or is called an option.
    return (
      mark === mark.toUpperCase() ||
      /^\W*$/.test(after) ||
      /\b(?:option|answer|choice|letter)\W*$/i.test(claim.slice(0, index))
    );
  });
  return new Set(found.map(([mark]) => mark.toUpperCase()));
}

function saysPlace(claim: string, ordinal: string, at: number, list: readonly Option[]): boolean {
  const place = at === list.length - 1 ? `(?:${ordinal}|last)` : ordinal;
  return new RegExp(`\\b(?:the|number) ${place}(?: (?:one|option|answer|choice))?(?=\\W|$)`, 'i').test(claim);
}
