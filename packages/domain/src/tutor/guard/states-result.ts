const RESULT =
  '(?:final |correct |right |exact |full )?(?:answer|result|solution|total|value|sum|outcome|amount|(?:smaller|larger|first|second|other|one) (?:root|solution)|root|smaller one|larger one|number you (?:want|need|are looking for))';
const BEFORE: readonly RegExp[] = [
  new RegExp(
    `\\b${RESULT}\\b[^.?!\\n]{0,40}?(?:\\bis|\\bwas|\\bequals?|\\bbe|\\bcomes? (?:out )?(?:to|as|at)|\\bworks out (?:to|as|at)|[:=]|\\bto|\\bas)\\W{0,4}(?:\\w+ ){0,3}$`,
    'i',
  ),
  /\b(?:should|must|would|will|'ll|does|did|has to|have to|need to|needs? to|going to)\b[^.?!\n]{0,20}\b(?:be|equal|have|get|give|find|obtain|leave|do|come to|end up with|win|write|put)\b\W{0,3}(?:\w+ ){0,4}$/i,
  /\b(?:which|this|that|it) (?:means|gives|leaves|makes|equals|comes to|works out (?:to|as)|is actually)\b[^.?!\n]{0,40}$/i,
  /\b(?:end up with|ends up (?:as|at|with)|you (?:get|have|obtain|find)(?: at the end| in the end)?|(?:leav|giv)es? (?:you|us)|write down|comes to|turns out to be)\W{0,4}(?:\w+ ){0,2}$/i,
  /\b(?:so|therefore|thus|hence|then|finally|actually)\b,? (?:\w+ ){0,3}(?:=|is|are|equals?|needs?|means?|has|have|had|there are)\W{0,3}(?:\w+ ){0,2}$/i,
  /(?:^|[.!,:;]\s*)(?:(?:yes|so|well|ok)\W+)?(?:it|that|this|[a-z]|the number|the value)(?:'s| is| was| equals) ?\$?$/i,
  /(?:^|[\s(,;])[a-zA-Z]\s?=\s?$/,
  /(?:respuesta|resultado|soluci[oó]n|final|obtienes|quedan|total)\b[^.?!\n]{0,24}$/i,
  /(?:\b(?:es|sont|est|ist|sind|são|sono|lautet|ergibt|macht|dá|fait|donne)|(?:^|[:,]\s*)son)\s+\$?$/i,
  /^\s*:\s*$/,
];
/** A line of its own above the figure: `# Answer`. */
const HEADING = /(?:^|\n)[\s#*]*(?:the )?(?:final |correct )?(?:answer|result|solution)[\s*]*:?[\s*]*\n[^\w\n]*$/i;
const AFTER: readonly RegExp[] = [
  new RegExp(
    `^\\W{0,4}(?:\\w+ ){0,3}(?:is|was|as|would be|will be) (?:indeed |actually |your |the |our |a )*${RESULT}\\b`,
    'i',
  ),
  /^\W{0,3}(?:is|was) (?:correct|right|it|what you (?:want|need)|required)\b/i,
  /^[^.?!\n]{0,12}, not\b/i,
];

/** A calculation that leads to the value: `20 - 12 = `. */
const LEADING_CALCULATION = /[\d(][\d\s.+\-*/^()%$]*=\s*\$?$/;
/** A term of a longer calculation is not its result. */
const OPERAND_AFTER =
  /^\s*(?:\([a-z ]+\)\s*)?[+*/^-]\s*\$?[\d(a-z]|^\s*[a-z]+\s*[+*/x]\s*\$?[\d(]|^\s*(?:more|less|fewer|times)\b(?! [^.?!]{0,30}\b(?:left|needed)\b)/i;
const OPERAND_BEFORE = /[\d)a-z%]\s*[+*/^-]\s*\$?$/;

/** Whether the sentence puts forward what stands between start and end as a result: `so x = 4`, `4 is the answer`. */
export function statesResult(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 110);
  const before =
    text
      .slice(from, start)
      .split(/[\n?!]|(?<=[^\d])\.\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 60);
  if (OPERAND_AFTER.test(after) || OPERAND_BEFORE.test(before)) return false;
  const said = before.replace(LEADING_CALCULATION, '');
  return (
    HEADING.test(text.slice(from, start)) ||
    [before, said].some((one) => BEFORE.some((pattern) => pattern.test(one))) ||
    AFTER.some((pattern) => pattern.test(after))
  );
}
