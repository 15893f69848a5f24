import type { Known } from '../known.ts';
import type { Detector } from './detector.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

function patterns(letter: string): RegExp[] {
  const option = `["'(*]*${letter}["')*]*(?![\\w'])`;
  const rank = ORDINALS[letter.charCodeAt(0) - 65] ?? 'none';
  const choice = '(?:answer|option|choice|solution|alternative)';
  return [
    new RegExp(`\\b${choice}\\b[^.?!\\n]{0,30}?(?:\\bis|\\bwould be|\\bmust be|[:=])\\s*(?:${choice}\\s*)?${option}`),
    new RegExp(
      `\\b(?:[Pp]ick|[Cc]hoose|[Ss]elect|[Mm]ark|[Tt]ick|[Cc]ircle|[Gg]o (?:for|with)|[Ii]t(?:'s| is|'s got to be)|[Mm]ust be|[Ll]eaves(?: only| just| us with)?|[Oo]nly)\\s*(?:the )?(?:${choice}\\s*)?${option}(?!\\s+[a-z]{4,} )`,
    ),
    new RegExp(
      `(?:^|[^\\w])(?:${choice}\\s*)?${option}\\s*(?:is|was|must be|has to be|would be)\\s*(?:the |your )?(?:correct|right|answer|best|true|only one)`,
    ),
    new RegExp(`\\b(?:the |pick the |choose the )${rank} (?:option|choice|alternative|answer|letter)\\b`, 'i'),
    new RegExp(`(?:^|[^\\w])${option} (?:is )?(?:the )?(?:only (?:one|option|choice) )?(?:left|remains|remaining)\\b`),
    ...neighbouring(letter),
    new RegExp(`^\\s*:?\\s*${option}\\s*[.!]?\\s*$`),
  ];
}

/** `the letter after B`, `the one between B and D`. */
function neighbouring(letter: string): RegExp[] {
  const [before, after] = [-1, 1].map((step) => String.fromCharCode(letter.charCodeAt(0) + step));
  const one = '\\b(?:letter|option|choice|one|single|answer)\\b[^.?!]{0,24}?';
  return [
    new RegExp(`${one}\\b(?:right |just |directly )?(?:after|following|below|under) (?:option )?${before}\\b`),
    new RegExp(`${one}\\b(?:right |just |directly )?(?:before|preceding|above) (?:option )?${after}\\b`),
    new RegExp(`${one}\\bbetween (?:options? )?${before} and ${after}\\b`),
  ];
}

const EVERY_LETTER = [...'ABCDEFGH'].flatMap(patterns);

/** Whether any option is put forward as the right one, where nobody knows which it is. */
export function anyOptionNamed(text: string): boolean {
  return /[A-H]|\b(?:option|choice)\b/.test(text) && EVERY_LETTER.some((pattern) => pattern.test(text));
}

/** A capital that names something of the task rather than an option. */
const NAMED =
  /(?:point|angle|line|segment|side|vertex|set|event|matrix|figure|part|section|paragraph|grade|vitamin|column|row)s? $/i;
/** What is said of a thing with that name (`B is a point`), and the article at the start of a sentence. */
const NAMED_AFTER = /^\s+(?:is|are|was) an? (?!correct|right|good|better|best|valid|true)/;
/** `A taxi …` */
const ARTICLE = /^\s+(?!(?:is|was|must|has|would|will|looks|seems|it|and|or)\b)[a-z]/;

/**
 * The right letter alone in its sentence, whatever the sentence says about it: nobody speaks of just one option by
 * chance. Not where the student named it or where it stands beside others to be compared.
 */
function singlesOut(text: string, letter: string, known: Known): boolean {
  if (known.letterMentioned(letter)) return false;
  return text.split(/(?<=[.?!\n])\s*/).some((sentence) => {
    const marked = new RegExp(`(?<![\\w'’.\\\\-])${letter}(?![\\w'’]|-[a-z])`, 'g');
    const found = [...sentence.matchAll(marked)].filter((one) => {
      const after = sentence.slice(one.index + 1);
      const isArticle = letter === 'A' && ARTICLE.test(after) && /^\W*$/.test(sentence.slice(0, one.index));
      return !isArticle && !NAMED.test(sentence.slice(0, one.index)) && !NAMED_AFTER.test(after);
    });
    if (found.length === 0) return false;
    const others = sentence.replaceAll(letter, ' ').match(/(?<![\w'’])[B-H](?![\w'’])/g) ?? [];
    return others.length === 0;
  });
}

/** The letter of the right option, or its place in the list. */
export const optionLetter: Detector = {
  name: 'names the right option',
  finds({ text }, answer, known) {
    if (answer.kind !== 'option') return false;
    return patterns(answer.letter).some((pattern) => pattern.test(text)) || singlesOut(text, answer.letter, known);
  },
};
