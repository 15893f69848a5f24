import { byPattern, GAP, N, type Pattern } from './by-pattern.ts';
import type { Solved, Solver } from './solver.ts';

const re = (source: string): RegExp => new RegExp(source, 'i');
const SPLIT = `${N} ?(?:\\w+ )?(?:is |are |was |to be )?(?:divided|split|shared|distributed)${GAP}in the ratio (?:of )?${N} ?(?::|to) ?${N}`;
const SMALL = '(?:smaller|lesser|smallest|least|less)';
const LARGE = '(?:larger|greater|bigger|largest|greatest|more)';
const smaller = ([all = 0, a = 0, b = 0]: readonly number[]): number => (all * Math.min(a, b)) / (a + b);
const larger = ([all = 0, a = 0, b = 0]: readonly number[]): number => (all * Math.max(a, b)) / (a + b);

const patterns: readonly Pattern[] = [
  [
    re(
      `^(?:simplify )?the ratio ${N} ?(?::|to) ?${N}(?: in (?:its )?(?:simplest|lowest) (?:form|terms)(?: is)?)?\\s*[?.:]?$`,
    ),
    '$1/$2',
  ],
  [re(`${SPLIT}[^\\d]{0,60}\\b${SMALL} (?:share|part|amount|portion|number)`), smaller],
  [re(`${SPLIT}[^\\d]{0,60}\\b${LARGE} (?:share|part|amount|portion|number)`), larger],
  [re(`\\b(?:if )?${N} ?: ?${N} ?(?:=|::) ?${N} ?: ?[a-z]\\b`), '$2*$3/$1'],
  [re(`\\b(?:if )?${N} ?: ?${N} ?(?:=|::) ?[a-z] ?: ?${N}`), '$1*$3/$2'],
  [re(`\\b(?:if )?[a-z] ?: ?${N} ?(?:=|::) ?${N} ?: ?${N}`), '$1*$2/$3'],
  [
    re(
      `^(?:what is|find|write|simplify|express) (?:the ratio )?(?:of )?${N} (?:to|:) ${N}(?: as a ratio)? in (?:its )?(?:simplest|lowest) (?:form|terms)`,
    ),
    '$1/$2',
  ],
];

const plain = byPattern(patterns);

/** `The ratio of boys to girls is 3:5. If there are 12 boys, how many girls are there?` */
const PARTS =
  /\bratio of (?:the number of )?(\w+) to (?:the number of )?(\w+)\b[^\d]{0,40}\bis (\d+) ?(?::|to) ?(\d+)\b[^\d]{0,40}?\b(?:are|has|have|is|contains?) (?:a total of )?(\d+) (\w+)\b[^\d]{0,40}how many (\w+)\b/i;

/** Sharing in a ratio, the fourth term of a proportion, and one part from the other. */
export const ratios: Solver = (text) =>
  partOfRatio(text) ??
  plain(text.replace(/\b2 (?=(?:people|persons|friends|brothers|sisters|children|parts|partners)\b)/g, ''));

function partOfRatio(text: string): Solved | null {
  const [, first = '', second = '', a = '', b = '', count = '', given = '', asked = ''] = PARTS.exec(text) ?? [];
  if (given === '' || (text.match(/\d+/g) ?? []).length !== 3) return null;
  const names = [first, second].map((name) => name.toLowerCase());
  const at = names.indexOf(given.toLowerCase());
  const wanted = names.indexOf(asked.toLowerCase());
  const parts = [Number(a), Number(b)];
  const whole = at < 0 && /^(?:students|people|children|animals|marbles|total|fruits|coins)$/i.test(given);
  const base = whole ? (parts[0] ?? 0) + (parts[1] ?? 0) : parts[at];
  const share = parts[wanted];
  if (base === undefined || share === undefined || at === wanted || base === 0) return null;
  const result = (Number(count) * share) / base;
  return Number.isSafeInteger(result) ? { value: { n: BigInt(result), d: 1n }, unit: null } : null;
}
