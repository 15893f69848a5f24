import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { byPattern, N, type Pattern } from './by-pattern.ts';
import { figuresOf } from './prepare.ts';
import type { Solver } from './solver.ts';

const re = (source: string): RegExp => new RegExp(source, 'i');

const DIE = '(?:fair |standard |ordinary )?(?:6[- ]sided |6[- ]faced )?(?:number cube|die|dice)';
const ONE_ROLL = new RegExp(
  `^(?:if )?(?:a|1) ${DIE} is (?:rolled|thrown|tossed)(?: once)?[,.] (?:what is|find) the probability (?:of (?:rolling|getting|obtaining) |that (?:the (?:number|result|outcome)|it) (?:is|shows|rolled is) )(.{3,40}?)\\s*[?.]?$`,
  'i',
);
const ROLL_OF = new RegExp(
  `^(?:what is|find) the probability of (?:rolling|getting|obtaining) (.{3,40}?) (?:on|with|from) (?:(?:a|1) (?:single )?roll of )?(?:a|1) ${DIE}\\s*[?.]?$`,
  'i',
);
/** The faces of a die that an event holds. */
const EVENTS: readonly (readonly [RegExp, (face: number, than: number) => boolean])[] = [
  [/^an? even number$|^even$/i, (face) => face % 2 === 0],
  [/^an? odd number$|^odd$/i, (face) => face % 2 === 1],
  [/^a prime number$|^prime$/i, (face) => [2, 3, 5].includes(face)],
  [/^(?:a number )?(?:greater|more|larger) than (\d)$/i, (face, than) => face > than],
  [/^(?:a number )?(?:less|smaller) than (\d)$/i, (face, than) => face < than],
  [/^an? (\d)$/i, (face, than) => face === than],
];

const oneRoll: Solver = (text) => {
  const asked = ONE_ROLL.exec(text)?.[1] ?? ROLL_OF.exec(text)?.[1] ?? '';
  for (const [event, holds] of EVENTS) {
    const match = event.exec(asked);
    const faces = match ? [1, 2, 3, 4, 5, 6].filter((face) => holds(face, Number(match[1]))) : [];
    const value = match && evaluateArithmetic(`${faces.length}/6`);
    if (value) return { value, unit: null };
  }
  return null;
};

const patterns: readonly Pattern[] = [
  [
    re(
      `\\bprobability (?:that|of)[^\\d]{0,50}\\bheads\\b[^\\d]{0,30}(?:all|every|on each of) ${N} (?:tosses|flips|coins)`,
    ),
    '1/(2^$1)',
  ],
  [
    re(
      `\\bif a fair coin is (?:tossed|flipped) ${N} times[^\\d]{0,40}probability (?:of getting|that) all (?:heads|tails)`,
    ),
    '1/(2^$1)',
  ],
];
const sayings = byPattern(patterns);

const BAG =
  /^(?:a|an|there (?:is|are)) (?:bag|jar|box|urn|basket|drawer|bowl)[^.?]{0,30}\b(?:contains?|has|holds?|with) ((?:\d+ [a-z]+(?: [a-z]+)?(?:, and |, | and )?){2,5})\.([^?\d]{0,160}?)(?:what is|find) the probability (?:that|of)([^?\d]{0,100})\??$/i;

/** A draw of one thing from a bag of things of several colours. */
const oneDraw: Solver = (question) => {
  const text = question.replace(/\. (?:If )?1 (?=[a-z]+ is\b)/, '. A ');
  const [, list = '', drawn = '', asked = ''] = BAG.exec(text) ?? [];
  const things = [...list.matchAll(/(\d+) ([a-z]+)/gi)].map((match) => ({
    count: match[1] ?? '0',
    colour: (match[2] ?? '').toLowerCase(),
  }));
  const told = `${drawn} ${asked}`.toLowerCase();
  if (
    things.length < 2 ||
    /\b(?:both|two|without|replac\w+|then|each|first|second|and|neither|at least|same)\b/.test(told)
  )
    return null;
  if (figuresOf(text).length !== things.length) return null;
  const wanted = things.filter(({ colour }) => new RegExp(`\\b${colour}\\b`).test(asked.toLowerCase()));
  if (wanted.length === 0 || wanted.length === things.length) return null;
  const either = wanted.length > 1;
  if (either && !/\bor\b/.test(asked)) return null;
  const total = (some: readonly { count: string }[]): string => some.map(({ count }) => count).join('+');
  const over = /\bnot\b/.test(asked) ? things.filter((one) => !wanted.includes(one)) : wanted;
  const value = evaluateArithmetic(`(${total(over)})/(${total(things)})`);
  return value && { value, unit: null };
};

/** Coins, dice and one draw from a bag. */
export const chances: Solver = (text) => oneDraw(text) ?? oneRoll(text) ?? sayings(text);
