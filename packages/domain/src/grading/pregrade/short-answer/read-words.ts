import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { stemWord } from '../content-words.ts';
import { correctSpelling } from './correct-spelling.ts';
import { alikeGroups, opposed, type WordSense } from './word-classes.ts';

/** A word of an answer, with what the word classes know of it. */
export type Word = {
  readonly text: string;
  readonly stem: string;
  /** A number, or a single letter that names something (`bulb A`). */
  readonly isName: boolean;
  readonly isFunction: boolean;
  /** Classes of words that mean about the same; empty for a word in none. */
  readonly concepts: readonly string[];
  /** The ends of scales that the word stands at, turned round where it is negated. */
  readonly poles: readonly { readonly axis: string; readonly sign: 1 | -1 }[];
  readonly negated: boolean;
  /** Whether it is the word that negates. */
  readonly isNegator: boolean;
};

const functionWords = new Set(
  "a an the and or but if then else of to in on at by for from with as is are was were be been being am do does did done have has had this that these those it its they them their he she his her we our us you your i my me there here which who whom what when where how why will would can could should may might must so than too very just also into about over under up down out because since not no never none without cannot neither nor nothing didnt dont isnt doesnt wasnt arent cant wont between both it's each any some such only through".split(
    ' ',
  ),
);
const negators =
  /^(?:not|no|never|none|without|cannot|neither|nor|nothing|nobody|hardly|(?:do|does|did|is|are|was|were|have|has|had|ca|wo|would|could|should)n['’"]?t)$/;
const clauseEnds = /^(?:but|because|since|which|so|then|if|when|while|although|and)$/;
/** How many words a negation reaches. */
const REACH = 5;
const numberWords = new Map(
  'zero one two three four five six seven eight nine ten'.split(' ').map((w, i) => [w, String(i)]),
);

const senses = readSenses();
const classedWords = new Set(
  [...Object.values(opposed).flat(), ...alikeGroups.flat()].flatMap((words) => words.split(' ')),
);

/** Everything that the features need of a text, read once. Words spelled nearly like one of `known` are taken for it. */
export function readWords(text: string, known: ReadonlySet<string> = new Set()): Word[] {
  const tokens = [
    ...text
      .normalize('NFKC')
      .replace(/[’"](?=t\b)/g, "'")
      .matchAll(/\p{L}[\p{L}\p{M}']*|(?<![\p{L}\d])[-−]?(?:\d+\s?\/\s?\d+|\d*\.?\d+%?)|\d+(?:\.\d+)?|[.,;:!?]/gu),
  ].map(([t]) => t);
  const words: Word[] = [];
  let reach = 0;
  tokens.forEach((raw, index) => {
    if (/^[.,;:!?]$/.test(raw)) {
      reach = 0;
      return;
    }
    const lower = raw.toLowerCase();
    if (negators.test(lower)) {
      reach = REACH;
      words.push(toWord(lower, false, false));
      return;
    }
    if (clauseEnds.test(lower)) reach = 0;
    const spelled = correctWord(lower, known);
    words.push(toWord(numberWords.get(spelled) ?? spelled, isLetterName(raw, index, tokens), reach > 0));
    if (reach > 0) reach -= 1;
  });
  return words;
}

/** Whether a single letter names something: `bulb A`, `A and B`, but not `a bulb` or `I think`. */
function isLetterName(raw: string, index: number, tokens: readonly string[]): boolean {
  if (!/^\p{L}$/u.test(raw)) return false;
  if (/^[^aAiI]$/.test(raw)) return true;
  const next = tokens[index + 1]?.toLowerCase() ?? '.';
  const before = tokens[index - 1]?.toLowerCase() ?? '.';
  if (/^[iI]$/.test(raw)) return false;
  return (
    /^(?:and|or|is|was|are|were|has|will|to|[.,;:!?]|\p{L}|because|stay|stays|goes|does|did|in|with|from|on|can)$/iu.test(
      next,
    ) &&
    (raw === 'A' || !/^(?:[.,;:!?]|is|as|in|with|by|from)$/.test(before))
  );
}

function toWord(lower: string, isLetter: boolean, negated: boolean): Word {
  const bare = /^[-−\d.]/.test(lower) ? readNumber(lower) : lower.replace(/'s?$/, '').replace(/n't$/, 'nt');
  const isName = isLetter || /^-?\d/.test(bare);
  const isFunction = !isName && (bare.length === 1 || functionWords.has(bare) || negators.test(lower));
  const { found, turned } = isName ? { found: [], turned: false } : sensesOf(bare);
  const flip = negated !== turned ? -1 : 1;
  return {
    text: bare,
    stem: stemWord(bare),
    isName,
    isFunction,
    concepts: [...new Set(found.filter((sense) => flip === 1 || sense.axis === null).map((sense) => sense.concept))],
    poles: found.flatMap(({ axis, sign }) => (axis === null ? [] : [{ axis, sign: (sign * flip) as 1 | -1 }])),
    negated,
    isNegator: negators.test(lower),
  };
}

/** A number exactly, in one form for all spellings: `1.50`, `3/2` and `150%` are the same. */
function readNumber(text: string): string {
  const value = evaluateArithmetic(
    text.endsWith('%') ? `${text.slice(0, -1)}/100` : text.replace(/\s/g, '').replace('−', '-'),
  );
  return value === null ? text : `${value.n}/${value.d}`;
}

const turning = /^(?:un|in|im|dis|non|ir|il)(?=\p{L}{4})/u;

function sensesOf(word: string): { found: readonly WordSense[]; turned: boolean } {
  const stem = stemWord(word);
  const own = senses.get(stem);
  if (own) return { found: own, turned: false };
  const bare = word.replace(turning, '');
  const base = bare === word ? undefined : senses.get(stemWord(bare));
  if (base?.some((sense) => sense.axis !== null)) return { found: base, turned: true };
  return { found: [], turned: false };
}

function correctWord(word: string, known: ReadonlySet<string>): string {
  if (known.size === 0 || word.length < 5 || functionWords.has(word) || known.has(word) || senses.has(stemWord(word)))
    return word;
  const stem = stemWord(word);
  for (const one of known) if (stemWord(one) === stem) return word;
  const meant = correctSpelling(word, known);
  return meant === word ? correctSpelling(word, classedWords) : meant;
}

function readSenses(): Map<string, WordSense[]> {
  const found = new Map<string, WordSense[]>();
  const add = (word: string, sense: WordSense) => {
    const stem = stemWord(word);
    const known = found.get(stem) ?? [];
    if (!known.some((one) => one.concept === sense.concept)) found.set(stem, [...known, sense]);
  };
  for (const [axis, [high, low]] of Object.entries(opposed)) {
    for (const word of high.split(' ')) add(word, { concept: `${axis}+`, axis, sign: 1 });
    for (const word of low.split(' ')) add(word, { concept: `${axis}-`, axis, sign: -1 });
  }
  alikeGroups.forEach((group, index) => {
    for (const word of group) add(word, { concept: `alike${index}`, axis: null, sign: 1 });
  });
  return found;
}
