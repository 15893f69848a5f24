import type { WorkLine } from './read-work.ts';

/** A line that may hold the answer, with the expressions in it that may be the answer, likeliest first. */
export type AnswerCandidate = {
  readonly line: string;
  readonly expressions: readonly string[];
  /** Whether the line states a value for what was asked, so that another value there is a wrong answer. */
  readonly states: boolean;
};

/** Lines looked at for one problem, from the last; bounds the algebra. */
const LOOKED_AT = 40;

/** Whether an answer is mathematics rather than words. */
export function isMathAnswer(answer: string): boolean {
  return /[\d=\\^+*/<>√π]/.test(answer) || /^\s*-?[a-z]\s*$/i.test(answer);
}

/** The lines that may answer a problem whose key is `answer`, the last first: what a student settles on comes last. */
export function findCandidates(answer: string, lines: readonly WorkLine[]): AnswerCandidate[] {
  const variable = /^\s*([a-z])\s*=/i.exec(answer)?.[1]?.toLowerCase() ?? null;
  const stated = lines
    .slice(-LOOKED_AT)
    .map((line) => toCandidate(line.text, variable))
    .filter((candidate) => candidate !== null)
    .reverse();
  const direct = stated.filter((candidate) => candidate.states);
  return direct.length > 0 ? direct : stated.slice(0, 3);
}

function toCandidate(line: string, variable: string | null): AnswerCandidate | null {
  const bare = stripLead(line);
  if (!/[\d\\=a-z√π]/i.test(bare)) return null;
  const isCheck = /\b(check|verify|substitut\w*|plug\w*)\b/i.test(line);
  const said = /\b(?:answer|solution|result|value|total)\b[^:=]*?(?:\bis\b|:|=)\s*(.+)$/i.exec(line)?.[1];
  const forVariable = variable === null ? null : lastAssignment(bare, variable);
  const afterEquals = bare.includes('=') ? bare.slice(bare.lastIndexOf('=') + 1) : null;
  const afterIs = /\b(?:is|are|equals|get|gives|be)\s+(\S.*)$/i.exec(bare)?.[1];
  const expressions = [forVariable, said, variable === null ? afterEquals : null, afterIs, bare]
    .flatMap((part) => (part ? [tidy(part)] : []))
    .filter((part, index, all) => part !== '' && part.length <= 200 && all.indexOf(part) === index);
  if (expressions.length === 0) return null;
  const states =
    !isCheck && (forVariable !== null || said !== undefined || (variable === null && afterEquals !== null));
  return { line, expressions, states };
}

/** The value that a line gives a variable, when that is a value and not another expression in it: `so x = 8/2`. */
function lastAssignment(line: string, variable: string): string | null {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d)*^+/-]\\s*)${variable}\\s*(?:=|:|\\bis\\b|\\bequals\\b)\\s*([^,;=]+)`,
    'giu',
  );
  const value = [...line.matchAll(pattern)].at(-1)?.[1];
  if (
    value === undefined ||
    /[a-z]{1,}/i.test(value.replace(/\\[a-z]+/gi, '').replace(/\b(?:sqrt|pi|and|or)\b/gi, ''))
  ) {
    return null;
  }
  return `${variable} = ${value.trim()}`;
}

function stripLead(line: string): string {
  return line
    .replace(/^\s*(?:problem|question|part|no\.?)?\s*\(?(?:\d{1,2}[a-z]?|[a-z])[.):]\s+/i, '')
    .replace(/^\s*(?:so|then|thus|hence|therefore|and|now|finally|answer|final answer)\b[\s,:]*/i, '')
    .trim();
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/^\$+|\$+$/g, '')
    .replace(/[.,;!?]+$/, '')
    .trim();
}
