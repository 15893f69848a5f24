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

/** The letter of the right option, or its place in the list. */
export const optionLetter: Detector = {
  name: 'names the right option',
  finds({ text }, answer) {
    return answer.kind === 'option' && patterns(answer.letter).some((pattern) => pattern.test(text));
  },
};
