/** A number, word or sign of a text, and where. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'word' | 'sign';
};

const TOKEN = /(\d+(?:\.\d+)?|(?<!\d)\.\d+)|((?:root|log)\[\d+\]|[a-zA-Z]+)|\n|\S/g;
/** Words that stand between two figures as a sign does. */
const SIGNS: Readonly<Record<string, string>> = {
  plus: '+',
  minus: '-',
  less: '-',
  times: '*',
  over: '/',
  modulo: 'mod',
};
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^multiplied by\b/i, '*'],
  [/^divided by\b/i, '/'],
  [/^take away\b/i, '-'],
  [/^added to\b/i, '+'],
];

/** The tokens of normalised prose; `less`, `divided by` and their like are signs. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    if (start < (tokens.at(-1)?.end ?? 0)) continue;
    const written = match[0];
    if (match[1] !== undefined) {
      tokens.push({ text: written, start, end: start + written.length, kind: 'number' });
      continue;
    }
    if (match[2] === undefined) {
      tokens.push({ text: written, start, end: start + written.length, kind: 'sign' });
      continue;
    }
    const word = written.toLowerCase();
    const behind = text.slice(start, start + 16);
    const phrase = PHRASES.find(([pattern]) => pattern.test(behind));
    const sign = phrase?.[1] ?? (word === 'less' && /^less than\b/i.test(behind) ? undefined : SIGNS[word]);
    const length = phrase ? (phrase[0].exec(behind)?.[0].length ?? 0) : written.length;
    tokens.push({ text: sign ?? word, start, end: start + length, kind: sign && sign !== 'mod' ? 'sign' : 'word' });
  }
  return tokens;
}
