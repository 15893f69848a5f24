import { nameFunctions } from './calculations/name-functions.ts';

const N = '(-?\\(?\\d+(?:\\.\\d+)?(?:\\/\\d+)?\\)?%?)';
const UNIT = '(?:\\s+(?!and\\b|by\\b|from\\b|to\\b|more\\b|less\\b|fewer\\b|added\\b|plus\\b|times\\b)[a-z]+)?';

const rule = (pattern: string, result: string): readonly [RegExp, string] => [
  new RegExp(pattern.replaceAll('N', N).replaceAll('_U', UNIT), 'gi'),
  result,
];

/** Spoken arithmetic and its signs, the tightest reading first. A new phrase is a line here. */
const RULES: readonly (readonly [RegExp, string])[] = [
  rule('\\b(?:the )?sum of N_U and N', '($1+$2)'),
  rule('\\b(?:the )?product of N_U and N', '($1*$2)'),
  rule('\\b(?:the )?difference (?:between|of) N_U and N', '($1-$2)'),
  rule('\\b(?:the )?quotient of N_U and N', '($1/$2)'),
  rule('N_U and N_U (?:added|put|taken) together', '($1+$2)'),
  rule('N_U and N_U multiplied(?: together)?', '($1*$2)'),
  rule('\\badd(?:ing)? N_U (?:and|to|with) N', '($1+$2)'),
  rule('\\bmultipl(?:y|ying) N_U (?:by|and|with) N', '($1*$2)'),
  rule('\\bdivid(?:e|ing) N_U by N', '($1/$2)'),
  rule('\\b(?:subtract(?:ing)?|tak(?:e|ing)(?: away)?) N_U (?:away )?from N', '($2-$1)'),
  rule('N_U more than N', '($1+$2)'),
  rule('N_U (?:less|fewer) than N', '($2-$1)'),
  rule('\\b(?:a single|1) more than N', '($1+1)'),
  rule('\\b(?:a single|1) (?:less|fewer) than N', '($1-1)'),
  rule('\\b(?:the )?(?:square )?root (?:of )?N', 'sqrt($1)'),
  rule('\\bnumerator (?:is|of|:|being) N[^.?!\\d]{0,40}denominator (?:is|of|:|being) N', '($1/$2)'),
  rule('\\b(?:the )?(?:opposite|negative|additive inverse) of N', '(-$1)'),
  rule('\\b(?:the )?(?:reciprocal|inverse) of N', '(1/$1)'),
  rule('N below zero', '(-$1)'),
  rule('N below 0', '(-$1)'),
  rule('\\b(?:the )?square of N', '($1^2)'),
  rule('\\b(?:twice|double) N', '(2*$1)'),
  rule('\\b(?:thrice|triple) N', '(3*$1)'),
  rule('\\b(?:a )?half (?:of )?N', '($1/2)'),
  rule('\\b(?:a|1) third of N', '($1/3)'),
  rule('\\b(?:a|1) (?:quarter|fourth) of N', '($1/4)'),
  rule('N (?:percent |% )?of N', '($1*$2)'),
  rule('N squared', '($1^2)'),
  rule('N cubed', '($1^3)'),
  rule('N (?:times|multiplied by) N', '($1*$2)'),
  rule('N (?:divided by|over|out of) N', '($1/$2)'),
  rule('N (?:plus|added to|increased by) N', '($1+$2)'),
  rule('N (?:minus|take away|reduced by|decreased by) N', '($1-$2)'),
  rule('N tens?(?: and|,)? N (?:ones?|units?)', '($1*10+$2)'),
  rule('N hundreds?,? N tens?(?: and|,)? N (?:ones?|units?)', '($1*100+$2*10+$3)'),
  rule('N tens\\b', '($1*10)'),
  rule('N_U(?:,| and|, and|\\.)? (?:then |now )?add N', '($1+$2)'),
  rule('N_U(?:,| and|, and|\\.)? (?:then |now )?(?:subtract|take away|take off) N', '($1-$2)'),
  rule('N and N more\\b', '($1+$2)'),
  rule('N [a-z]+ below N', '($2-$1)'),
  rule('N [a-z]+ above N', '($2+$1)'),
  rule('N split (?:in|into|between) N', '($1/$2)'),
  rule('N doubled', '(2*$1)'),
  rule('N tripled', '(3*$1)'),
  rule('N halved', '($1/2)'),
  rule('N dozen\\b', '($1*12)'),
  rule('(?:the )?(?:whole )?number (?:right |just |directly )?after N(?! [a-z]+ (?:is|are|was|were)\\b)', '($1+1)'),
  rule('(?:the )?(?:whole )?number (?:right |just |directly )?before N', '($1-1)'),
];

/** Amounts that everybody knows, the signs that carry a number, and figures in the plural. */
const WELL_KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\bdays in a week\b/gi, '7'],
  [/\bmonths in a year\b/gi, '12'],
  [/\bhours in a day\b/gi, '24'],
  [/\b(?:minutes in an hour|seconds in a minute)\b/gi, '60'],
  [/\b(?:letters in the (?:english )?alphabet)\b/gi, '26'],
  [/\bfingers on (?:a|1|a single) hand\b/gi, '5'],
  [/\b(?:sides|corners) of a triangle\b/gi, '3'],
  [/\b(?:nought|naught|nil)\b/gi, '0'],
  [/🔟/gu, '10'],
  [/💯/gu, '100'],
  [/\b(\d{1,3}) (?=(?:twos|threes|fours|fives|sixes|sevens|eights|nines|elevens|twelves)\b)/gi, '$1 * '],
  [/(?<=\* )twos\b/gi, '2'],
  [/(?<=\* )threes\b/gi, '3'],
  [/(?<=\* )fours\b/gi, '4'],
  [/(?<=\* )fives\b/gi, '5'],
  [/(?<=\* )sixes\b/gi, '6'],
  [/(?<=\* )sevens\b/gi, '7'],
  [/(?<=\* )eights\b/gi, '8'],
  [/(?<=\* )nines\b/gi, '9'],
];

/** `sum of 4 and 3` is (4+3), `cube root of 8` is cbrt 8: so that arithmetic in words is arithmetic. */
export function rewriteVerbalArithmetic(text: string): string {
  let rewritten = nameFunctions(text.replace(/(\d)\s?percent\b/gi, '$1%'));
  for (const [pattern, value] of WELL_KNOWN) rewritten = rewritten.replace(pattern, value);
  for (const [pattern, result] of RULES) {
    rewritten = rewritten.replace(pattern, (...parts: string[]) =>
      result.replace(/\$(\d)/g, (_, group: string) => parts[Number(group)] ?? ''),
    );
  }
  return rewritten;
}
