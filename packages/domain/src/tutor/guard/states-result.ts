const RESULT =
  '(?:final |correct |right |exact |full )?(?:answer|result|solution|total|value|sum|outcome|amount|(?:smaller|larger|first|second|other|one) (?:root|solution)|root|smaller one|larger one|number you (?:want|need|are looking for))';
/** What stands before a figure that is put forward. */
const BEFORE: readonly RegExp[] = [
  // `the final answer is `
  new RegExp(
    `\\b${RESULT}\\b[^.?!\\n]{0,40}?(?:\\bis|\\bwas|\\bequals?|\\bbe|\\bcomes? (?:out )?(?:to|as|at)|\\bworks out (?:to|as|at)|[:=]|\\bto|\\bas)\\W{0,4}(?:\\w+ ){0,3}$`,
    'i',
  ),
  // `you should get `
  /\b(?:should|must|would|will|'ll|does|did|has to|have to|need to|needs? to|going to)\b[^.?!\n]{0,20}\b(?:be|equal|have|get|give|find|obtain|leave|do|come to|end up with|win|write|put)\b\W{0,3}(?:\w+ ){0,4}$/i,
  // `which gives `
  /\b(?:which|this|that|it) (?:means|gives|leaves|makes|equals|comes to|works out (?:to|as)|is actually)\b[^.?!\n]{0,40}$/i,
  // `you end up with `
  /\b(?:end up with|ends up (?:as|at|with)|you (?:get|have|obtain|find)(?: at the end| in the end)?|(?:leav|giv)es? (?:you|us)|write down|comes to|turns out to be)\W{0,4}(?:\w+ ){0,2}$/i,
  // `so there are `
  /\b(?:so|therefore|thus|hence|then|finally|actually)\b,? (?:\w+ ){0,3}(?:=|is|are|equals?|needs?|means?|has|have|had|there are)\W{0,3}(?:\w+ ){0,2}$/i,
  // `Yes, it is `
  /(?:^|[.!,:;]\s*)(?:(?:yes|so|well|ok)\W+)?(?:it|that|this|[a-z]|the number|the value)(?:'s| is| was| equals) ?\$?$/i,
  // `x = `
  /(?:^|[\s(,;])[a-zA-Z]\s?=\s?$/,
  // `el resultado final `
  /(?:respuesta|resultado|soluci[oó]n|final|obtienes|quedan|total)\b[^.?!\n]{0,24}$/i,
  // `es `
  /(?:\b(?:es|sont|est|ist|sind|são|sono|lautet|ergibt|macht|dá|fait|donne)|(?:^|[:,]\s*)son)\s+\$?$/i,
  // ` : `
  /^\s*:\s*$/,
];
/** A line of its own above the figure: `# Answer`. */
const HEADING = /(?:^|\n)[\s#*]*(?:the )?(?:final |correct )?(?:answer|result|solution)[\s*]*:?[\s*]*\n[^\w\n]*$/i;
/** What stands behind one. */
const AFTER: readonly RegExp[] = [
  // ` is the answer`
  new RegExp(
    `^\\W{0,4}(?:\\w+ ){0,3}(?:is|was|as|would be|will be) (?:indeed |actually |your |the |our |a )*${RESULT}\\b`,
    'i',
  ),
  // ` is correct`
  /^\W{0,3}(?:is|was) (?:correct|right|it|what you (?:want|need)|required)\b/i,
  // `, not`
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
