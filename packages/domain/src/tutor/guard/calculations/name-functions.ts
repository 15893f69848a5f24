const N = '(-?\\(?-?\\d+(?:\\.\\d+)?(?:\\/\\d+)?\\)?)';
const rule = (pattern: string, name: string): readonly [RegExp, string] => [
  new RegExp(pattern.replaceAll('N', N), 'gi'),
  name,
];
const OF = '(?: of| between|:)?(?=[\\s(]{0,4}-?[\\s$(|]{0,4}(?:[\\d(|]|[a-z]+\\())';

/** How functions are written and spoken, and their names in `functions`. A new phrase is a line here. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  rule('(?:∛|\\b(?:the )?(?:cube|cubic|third|3rd) root(?: of)?)(?=[\\s(]*-?\\d)', 'cbrt '),
  rule('(?:∜|\\b(?:the )?fourth root(?: of)?)', 'root[4] '),
  rule('\\b(?:the )?fifth root(?: of)?', 'root[5] '),
  rule('\\b(?:the )?sixth root(?: of)?', 'root[6] '),
  rule('\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th) root(?: of)?', 'root[$1] '),
  rule('\\\\sqrt\\b|\\b(?:the )?square root of(?=\\s*\\()', 'sqrt'),
  rule('\\\\?\\blog\\s?_?\\(?(\\d{1,3})\\)?\\s*(?=\\()', 'log[$1]'),
  rule('\\\\?\\blog\\s?(?:_\\(?(\\d{1,3})\\)?|(?<=log)(\\d{1,3}))\\s*(?:of )?(?=\\d)', 'log[$1$2] '),
  rule('\\b(?:the )?log(?:arithm)? of N (?:to|with|in|for) (?:the )?base (?:of )?(\\d{1,3})', 'log[$2] $1'),
  rule(
    '\\b(?:the )?(?:log(?:arithm)?,? (?:(?:to|with|in) )?(?:the )?)?base[- ](\\d{1,3})(?: log(?:arithm)?)?,? (?:of )?(?=[\\d(])',
    'log[$1] ',
  ),
  rule('\\\\?\\b(?:log|lg)(?: of)?(?=\\s*\\(?\\d)', 'log[10]'),
  rule('\\\\?\\bln\\s*\\(?\\s*e\\s*\\^\\s*N\\s*\\)?', '(1*$1)'),
  rule(
    '\\b(?:what|which|the) (?:power|exponent) (?:of|on) (\\d{1,3}) (?:that )?(?:is|gives|makes|equals|produces) N',
    'log[$1] $2',
  ),
  rule('\\b(\\d{1,3}) to (?:what|which) power (?:is|gives|makes|equals) N', 'log[$1] $2'),
  rule(
    '\\b(?:the )?distance (?:of|from|between) N (?:is |lies )?(?:away )?(?:from|to|and) N(?![\\d.]| ?[a-z]*met)',
    'abs($1-($2))',
  ),
  rule(`\\b(?:the )?(?:absolute value|modulus|magnitude|abs\\.?)${OF}`, 'abs '),
  rule('(?:\\\\lfloor|⌊)\\s*([^\\n⌋\\\\]{1,40}?)\\s*(?:\\\\rfloor|⌋)', 'floor($1)'),
  rule('(?:\\\\lceil|⌈)\\s*([^\\n⌉\\\\]{1,40}?)\\s*(?:\\\\rceil|⌉)', 'ceil($1)'),
  rule(`\\b(?:the )?(?:floor|integer part|whole part|trunc|int)${OF}`, 'floor '),
  rule(`\\b(?:the )?(?:ceiling|ceil)${OF}`, 'ceil '),
  rule('\\b(?:round(?:ing)?|rounded) (?:down N|N down)|\\bN,? (?:when |is )?rounded down\\b', 'floor($1$2$3)'),
  rule('\\b(?:round(?:ing)?|rounded) (?:up N|N up)|\\bN,? (?:when |is )?rounded up\\b', 'ceil($1$2$3)'),
  rule('\\bround(?:ing|ed)? N (?:off )?(?:to|at) (\\d) (?:decimals?|d\\.?p\\.?|places?)', 'round($1;$2)'),
  rule('\\bround(?:ing|ed)? N (?:off )?(?:to|at) (?:the )?(?:nearest )?tenths?', 'round($1;1)'),
  rule('\\bround(?:ing|ed)? N (?:off )?(?:to|at) (?:the )?(?:nearest )?(?:hundredths?|cent)', 'round($1;2)'),
  rule(
    '\\bround(?:ing|ed)?(?: off)? N(?! ?(?:off )?to (?:the )?(?:nearest )?(?:tens?|10|hundreds?|100|\\d))',
    'round($1)',
  ),
  rule(
    '\\bN,? (?:when |is )?rounded(?: off)?(?: to (?:the )?(?:nearest )?(?:whole|integer|unit|one))?(?! to)',
    'round($1)',
  ),
  rule('\\b(?:the )?factorial of', 'factorial '),
  rule('\\bN[- ]factorial\\b', 'factorial $1'),
  rule(
    `\\b(?:the )?(?:greatest|highest|largest|biggest) common (?:factor|divisor)${OF}|\\b(?:the )?(?:hcf|gcf|gcd)${OF}`,
    'gcd ',
  ),
  rule(`\\b(?:the )?(?:least|lowest|smallest) common multiple${OF}|\\b(?:the )?lcm${OF}`, 'lcm '),
  rule(`\\b(?:the )?(?:smaller|smallest|lesser|least|lower|lowest|minimum|min)${OF.replace('?(?=', '(?=')}`, 'min '),
  rule(
    `\\b(?:the )?(?:larger|largest|greater|greatest|bigger|biggest|higher|highest|maximum|max)${OF.replace('?(?=', '(?=')}`,
    'max ',
  ),
  rule(`\\b(?:the )?(?:average|mean|midpoint|middle|halfway(?: point)?|half way)${OF.replace('?(?=', '(?=')}`, 'mean '),
  rule(`\\b(?:the )?(?:sum of (?:the |its )?digits|digit sum|cross sum)${OF}`, 'digitsum '),
  rule(
    '\\b(?:the )?(?:remainder|what (?:is|remains|stays) (?:left(?: over)?|over)?|leftover) ?(?:of|when|if|after|on|from|in)(?: you)?(?: dividing| divide| the division(?: of)?)? N (?:is |gets |are )?(?:divided |shared |split )?(?:by|and|over|into|÷|\\/) N',
    '($1 mod $2)',
  ),
  rule('\\bN mod(?:ulo)? N', '($1 mod $2)'),
  rule('\\bN choose N', '($1 choose $2)'),
  rule('\\bN (?:raised )?to the (?:power (?:of )?N|(\\d{1,2})(?:st|nd|rd|th)(?: power)?)', '($1^$2$3)'),
  rule('\\bN to the (?:fourth)(?: power)?', '($1^4)'),
  rule('\\b(?:the )?cube of N', '($1^3)'),
  rule(
    '\\b(?:the )?(?:next|first|smallest) prime(?: number)? (?:after|above|over|greater than|bigger than|larger than) N',
    'nextprime $1',
  ),
  rule(
    '\\b(?:the )?(?:last|largest|greatest|biggest) prime(?: number)? (?:before|below|under|less than|smaller than) N',
    'lastprime $1',
  ),
  rule('\\b(?:the )?hypotenuse [^.?!\\d]{0,40}N and N', 'sqrt(($1)^2+($2)^2)'),
  rule('\\b(?:the )?sum of (?:the )?squares of N and N', '(($1)^2+($2)^2)'),
  rule('\\b(?:the )?difference (?:of|between) (?:the )?squares of N and N', '(($1)^2-($2)^2)'),
  rule('\\bN times (?:as [a-z]+ as|more than|bigger than|the) \\$?N', '($1*$2)'),
  rule('\\bN ?% (?:off|discount on|less than|reduction on|knocked off) (?:the )?\\$?N', '($2*(100-$1)/100)'),
  rule('\\bN ?% (?:more than|on top of) (?:the )?\\$?N', '($2*(100+$1)/100)'),
  rule('\\bN (?:increased|raised) by N ?%', '($1*(100+$2)/100)'),
  rule('\\bN (?:decreased|reduced|lowered|discounted) by N ?%', '($1*(100-$2)/100)'),
  rule('\\\\[dt]?binom ?(\\d)(\\d)\\b|\\bC\\((\\d+), ?(\\d+)\\)|\\b(\\d+)C(\\d+)\\b', '($1$3$5 choose $2$4$6)'),
  rule('\\bhalf (?:of )?a dozen\\b', '(12/2)'),
  rule(`\\bbaker'?s'? dozen\\b`, '13 '),
  rule('\\b(?<!half )a dozen\\b', '12'),
  rule('\\+\\s?\\/\\s?-', '±'),
];

const PARTS: Readonly<Record<string, number>> = {
  ...{ half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 },
};
const PART = `(${Object.keys(PARTS).join('|')})`;
/** `half of a quarter` */
const PART_OF_PART = new RegExp(`\\b(?:(?:an?|1|one) )?${PART} of (?:an?|1|one|a single) ${PART}\\b`, 'gi');

/** `cube root of 343`, `∛343` and `\sqrt[3]{343}` are all `cbrt 343`: every function by one name, arguments untouched. */
export function nameFunctions(text: string): string {
  let named = text.replace(
    PART_OF_PART,
    (_, first: string, second: string) => `(1/${PARTS[first.toLowerCase()]}*1/${PARTS[second.toLowerCase()]})`,
  );
  for (const [pattern, name] of NAMES)
    named = named.replace(pattern, (...parts: (string | undefined)[]) =>
      name.replace(/\$(\d)/g, (_, group: string) => parts[Number(group)] ?? ''),
    );
  return named;
}
