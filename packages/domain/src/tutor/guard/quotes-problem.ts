import { normaliseMath } from '../../math/normalise-math.ts';

/** Words that a rewording changes freely and that say nothing about which problem it is. */
const LOOSE = new Set(
  (
    'a an the of in on at to and or is are was were be it its this that these those by for with as from into does do ' +
    'did has have had can could will would should if then than so what which who when where why how many much me my i ' +
    'you your we our us they their there please also problem question solve find calculate evaluate work out simplify ' +
    'compute determine explain describe name state give write show tell answer make makes made produce produces ' +
    'called get gets each every all step value'
  ).split(' '),
);
const ASKS =
  /\?|\b(?:what|which|who|whom|when|where|why|how|solve|find|calculate|compute|evaluate|simplif\w+|factor\w*|work out|name|define|explain|describe|state|list|give|tell|answer|help)\b/i;
/** Half of a problem's runs of four words are a copy, whatever was changed in between. */
const RUN = 4;
const COPIED = 0.5;
/** This much of what a longer problem is about, with all its figures, is a rewording of it. */
const REWORDED = 0.75;
const SHORT = 5;

/** A text as it is compared: read once, since it is compared with every problem of every other assignment. */
export type QuotedText = {
  readonly tokens: readonly string[];
  readonly runs: ReadonlySet<string>;
  readonly sentences: readonly { readonly stems: ReadonlySet<string>; readonly asks: boolean }[];
  readonly maths: ReadonlySet<string>;
};

/** Reads a student's message, or a problem, for `quotesProblem`. Blind to case, punctuation and how numbers are written. */
export function readQuoted(text: string): QuotedText {
  const plain = normaliseMath(text);
  const tokens = tokensOf(plain);
  return {
    tokens,
    runs: new Set(runsOf(tokens)),
    sentences: plain.split(/\n|(?<=[.!?])\s+/).flatMap((one) => {
      const own = tokensOf(one);
      return own.length === 0 ? [] : [{ stems: new Set(own.map(stem)), asks: ASKS.test(one) }];
    }),
    maths: new Set(mathsIn(plain)),
  };
}

/**
 * Whether a text quotes a problem: half of its runs of four words, all that a short one is about within one question,
 * most of what a longer one is about with all its figures, or its equation or calculation.
 */
export function quotesProblem(text: QuotedText, problem: QuotedText): boolean {
  if ([...problem.maths].some((one) => text.maths.has(one))) return true;
  const content = [...new Set(problem.tokens.filter((one) => !LOOSE.has(one)).map(stem))];
  // What has no words is told by its signs alone: figures turn up in any talk.
  if (!content.some((one) => /\p{L}{3}/u.test(one))) return false;
  if (content.length < 2) return problem.tokens.length >= 3 && containsAll(text.tokens, problem.tokens);
  const runs = [...problem.runs];
  if (runs.length >= 3 && runs.filter((one) => text.runs.has(one)).length >= runs.length * COPIED) {
    return hasFigures(content, (one) => text.tokens.includes(one));
  }
  if (content.length < SHORT) {
    return text.sentences.some(({ stems, asks }) => asks && content.every((one) => stems.has(one)));
  }
  return isReworded(text, content, problem.tokens.length);
}

/** Within a stretch of the text about as long as the problem: words scattered over a talk are no quotation. */
function isReworded({ tokens }: QuotedText, content: readonly string[], length: number): boolean {
  const size = Math.ceil(length * 1.4) + 4;
  const every = Math.max(1, Math.floor(length / 4));
  for (let at = 0; at === 0 || at + size - every < tokens.length; at += every) {
    const stems = new Set(tokens.slice(at, at + size).map(stem));
    const shared = content.filter((one) => stems.has(one)).length;
    if (shared >= content.length * REWORDED && hasFigures(content, (one) => stems.has(one))) return true;
  }
  return false;
}

/**
 * The equations and calculations of a text, in one spelling: `2 y + 5 = 21` and `21 = 2x + 5` are the same. A bare
 * result (`x = 4`), a fraction and a figure are none.
 */
export function mathsIn(plain: string): string[] {
  return plain
    .toLowerCase()
    .replace(/\*\*|[$`\\{}]/g, ' ')
    .replace(/\s*([+*/^=<>()-])\s*/g, '$1')
    .replace(/(\d)\s+(?=[a-z](?![a-z]))/g, '$1')
    .split(/[\s:;?!…"']|[.,](?!\d)|[a-z]{2,}/)
    .map((one) => one.replace(/^[=)*/^]+|[=(*/^+-]+$/g, ''))
    .map((one) => one.replace(/^\(([^()]*)\)$/, '$1'))
    .filter(isTask)
    .map(oneSpelling);
}

function isTask(maths: string): boolean {
  if (maths.length < 3 || maths.length > 200 || !/\d/.test(maths)) return false;
  const named = /[a-z]/.test(maths);
  if (/[=<>]/.test(maths))
    return named && (/\d\(?[a-z]|[a-z)]\^|[a-z)][+*/-]|[+*/-][a-z(]/.test(maths) || maths.length > 6);
  const signs = maths.slice(1).match(/[+*/^-]/g)?.length ?? 0;
  if (named) return signs >= 1 && maths.length >= 5;
  // A day, a score or a range is written with a dash or a slash too.
  return signs >= 2 ? /[+*^(]/.test(maths) : /\d[+*^]\d/.test(maths) && maths.length >= 4;
}

function oneSpelling(maths: string): string {
  const letters = new Set(maths.match(/[a-z]/g));
  const named = letters.size === 1 ? maths.replace(/[a-z]/g, 'x') : maths;
  const plain = named.replace(/\*(?=[a-z(])/g, '');
  return /[<>]/.test(plain) ? plain : plain.split('=').sort().join('=');
}

function tokensOf(plain: string): string[] {
  return plain.toLowerCase().match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? [];
}

function runsOf(tokens: readonly string[]): string[] {
  return tokens.slice(RUN - 1).map((_, at) => tokens.slice(at, at + RUN).join(' '));
}

function containsAll(tokens: readonly string[], run: readonly string[]): boolean {
  return ` ${tokens.join(' ')} `.includes(` ${run.join(' ')} `);
}

/** The figures tell a problem from its siblings; of four and more, one may have been left out. */
function hasFigures(words: readonly string[], has: (figure: string) => boolean): boolean {
  const figures = words.filter((one) => /^\d/.test(one));
  return figures.filter((one) => !has(one)).length <= (figures.length >= 4 ? 1 : 0);
}

function stem(word: string): string {
  return word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u, '');
}
