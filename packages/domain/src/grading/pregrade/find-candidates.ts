import type { WorkLine } from './read-work.ts';

/** A line that may hold the answer, with the expressions in it that may be the answer, likeliest first. */
export type AnswerCandidate = {
  readonly line: string;
  readonly expressions: readonly string[];
  /** Whether the line states a value for what was asked, so that another value there is a wrong answer. */
  readonly states: boolean;
  /** Whether it states several values, where the key has one: listing guesses is no answer. */
  readonly hedged: boolean;
};

/** Lines looked at for one problem, from the last; bounds the algebra. */
const LOOKED_AT = 40;

/** Whether an answer is mathematics rather than words. */
export function isMathAnswer(answer: string): boolean {
  const letters = answer.replace(/\\[a-z]+/gi, '').match(/\p{L}{2,}/gu)?.length ?? 0;
  return (/[\d=\\^+*/<>√π]/.test(answer) && letters <= 4) || /^\s*-?[a-z]\s*$/i.test(answer);
}

/** The lines that may answer a problem whose key is `answer`, the last first: what a student settles on comes last. */
export function findCandidates(answer: string, lines: readonly WorkLine[]): AnswerCandidate[] {
  const variable = /^[\s$]*([a-z])\s*=/i.exec(answer)?.[1]?.toLowerCase() ?? null;
  const several = /\b(?:or|and)\b|[,;{±]|\\pm/.test(answer);
  const found = lines
    .slice(-LOOKED_AT)
    .flatMap((line) => toCandidate(line.text, variable) ?? [])
    .map((candidate) => ({ ...candidate, hedged: candidate.hedged && !several }))
    .reverse();
  const stating = found.filter((candidate) => candidate.states);
  return stating.length > 0 ? stating : found.slice(0, 3);
}

function toCandidate(line: string, variable: string | null): AnswerCandidate | null {
  const bare = stripLead(line);
  if (!/[\d\\=a-z√π]/i.test(bare)) return null;
  const values = variable === null ? [] : valuesOf(bare, variable);
  const value = values.at(-1);
  const said = valueAfter(/\b(?:answer|solution|result|value|total)\b[^:=]*?(?:\bis\b|:|=)\s*(.+)$/i, bare);
  const verb = valueAfter(/\b(?:is|are|equals?|get|got|gives?|be|think|found|makes?|leaves?)\s+(\S.*)$/i, bare);
  const afterEquals = variable === null && bare.includes('=') ? bare.slice(bare.lastIndexOf('=') + 1) : null;
  // An equation in the variable is a step, not an answer, though algebra finds it worth the same as its solution.
  const whole = variable !== null && bare.includes('=') && values.length === 0 ? null : bare;
  const expressions = [
    variable !== null && value !== undefined ? `${variable} = ${value}` : null,
    said,
    afterEquals,
    verb,
    whole,
  ]
    .flatMap((part) => (part ? [tidy(part)] : []))
    .filter((part, index, all) => part !== '' && part.length <= 200 && all.indexOf(part) === index);
  if (expressions.length === 0) return null;
  const isCheck = /\b(check|verify|substitut\w*|plug\w*)\b/i.test(line);
  const states = !isCheck && (value !== undefined || said !== null || afterEquals !== null);
  return { line, expressions, states, hedged: new Set(values).size > 1 };
}

/** The values that a line gives a variable: `so x = 12/3 = 4, not x = 5` has `4` and `5`. */
function valuesOf(line: string, variable: string): string[] {
  const named = `(?<![\\p{L}\\d)*^+/-])(?<![\\d)*^+/-]\\s*)${variable}`;
  const pattern = new RegExp(`${named}\\s*(?:=|:|(?:must be|should be|is|equals)\\b)\\s*([^,;]+)`, 'giu');
  const stop = new RegExp(`\\b(?:because|since|so|and|or|but|not|${variable})\\b.*$`, 'iu');
  return [...line.replace(/\b(?:or|and|not|but)\b/gi, ',').matchAll(pattern)].flatMap((match) => {
    const value = tidy((match[1] ?? '').replace(stop, '').split('=').at(-1) ?? '');
    return value === '' ? [] : [value];
  });
}

function valueAfter(pattern: RegExp, line: string): string | null {
  const value = pattern.exec(line)?.[1];
  return value === undefined ? null : value.replace(/\s*\b(?:because|since|so that)\b.*$/i, '');
}

function stripLead(line: string): string {
  return line
    .replace(/^\s*(?:problem|question|part|no\.?)?\s*\(?(?:\d{1,2}[a-z]?|[a-z])[.):]\s+/i, '')
    .replace(/^\s*(?:so|then|thus|hence|therefore|and|now|finally|answer|final answer|i think|i got)\b[\s,:]*/i, '')
    .trim();
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/^\$+|\$+$/g, '')
    .replace(/[.,;!?]+$/, '')
    .replace(/^\$+|\$+$/g, '')
    .trim();
}
