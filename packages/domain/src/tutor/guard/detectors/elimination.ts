import { type Rational, sameRational } from '../../../math/rational.ts';
import type { GuardedAnswer } from '../guarded-answer.ts';
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

/** `B`, `options B, C and D` */
const LETTERS =
  "((?:option |choice |answer )?\\(?[A-H]\\)?(?:(?:,| and| or|, and|, or| nor) (?:option |choice )?\\(?[A-H]\\)?)*)(?![\\w'])";
/** What is said of an option or a value that is out. */
const WRONG =
  '(?:wrong|incorrect|false|out|impossible|ruled out|eliminated|excluded|too (?:big|small|large|high|low)|not (?:right|correct|it|the (?:answer|one)|possible))';
/** What takes options out of the race; a new phrase is a line here. */
const RULED_OUT: readonly RegExp[] = [
  new RegExp(`\\b[Nn](?:ot|either) ${LETTERS}`, 'g'),
  new RegExp(`(?:n't|\\bcannot|\\bcan not|\\bnever)(?: be)? ${LETTERS}`, 'g'),
  new RegExp(
    `\\b(?:[Rr]ul(?:e|ing) out|[Ee]liminat(?:e|ing)|[Cc]ross(?:ing)? (?:out|off)|[Dd]iscard|[Ee]xclude|[Ss]trike(?: out)?|[Rr]emove|[Dd]rop) ${LETTERS}`,
    'g',
  ),
  new RegExp(
    `(?<![\\w'])${LETTERS} (?:is|are|can be|must be|would be|seems?|looks?) (?:also |both |all |clearly )?${WRONG}`,
    'g',
  ),
  new RegExp(
    `(?<![\\w'])${LETTERS} (?:isn't|aren't|can't be|cannot be) (?:right|correct|it|the (?:answer|one)|possible|true)`,
    'g',
  ),
];
/** `all but C`, `everything except C` */
const KEPT =
  /\b(?:[Aa]ll|[Ee]very(?:thing| option| one)|[Aa]ny(?:thing)?|[Nn]one) (?:of them )?(?:but|except|apart from) (?:option |choice )?\(?([A-H])\b/;

/** The options ruled out until one is left, in one reply or one after another over turns; or the same for guesses. */
export const elimination: Detector = {
  name: 'rules out everything but the answer',
  finds({ text, earlier, hidden }, answer, known) {
    if (hidden) return false;
    if (answer.kind === 'option') return leavesLetter(text, earlier, answer);
    if (answer.kind !== 'value' || known.concluded(answer.value) || known.guesses.length < 2) return false;
    const left = known.guesses.filter((one) => !isDenied(text, one));
    return left.length === 1 && left.every((one) => sameRational(one, answer.value));
  },
};

function leavesLetter(text: string, earlier: string, answer: Extract<GuardedAnswer, { kind: 'option' }>): boolean {
  if (KEPT.exec(text)?.[1] === answer.letter) return true;
  const letters = answer.among?.map((one) => one.letter) ?? ['A', 'B', 'C', 'D'];
  const now = ruledOut(text, answer);
  if (now.size === 0) return false;
  const gone = new Set([...now, ...ruledOut(earlier, answer)]);
  const left = letters.filter((one) => !gone.has(one));
  return left.length === 1 && left[0] === answer.letter;
}

function ruledOut(text: string, { among = [] }: Extract<GuardedAnswer, { kind: 'option' }>): Set<string> {
  const letters = RULED_OUT.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(
      (match) => (match[1] ?? '').replace(/option|choice|answer/g, '').match(/[A-H]/g) ?? [],
    ),
  );
  const denied = among.flatMap((one) => (one.value && isDenied(text, one.value) ? [one.letter] : []));
  return new Set([...letters, ...denied]);
}

const BEFORE =
  /(?:\bnot|n't(?: be)?|\bcannot be|\bneither|\bnor|\brule out|\beliminate|\bforget)(?: quite| actually)?\s+\$?$/i;
const AFTER = new RegExp(`^\\s*(?:is|was|isn't|wouldn't be) (?:${WRONG}|right|correct|it\\b)`, 'i');

/** `not 41`, `41 is too small`. */
function isDenied(text: string, value: Rational): boolean {
  return valuesIn(text).some((one) => {
    if (!sameRational(one.value, value)) return false;
    const after = text.slice(one.end, one.end + 40);
    const negated = /^\s*(?:isn't|wouldn't be)/i.test(after) || new RegExp(`^\\s*(?:is|was) ${WRONG}`, 'i').test(after);
    return BEFORE.test(text.slice(Math.max(0, one.start - 24), one.start)) || (negated && AFTER.test(after));
  });
}
