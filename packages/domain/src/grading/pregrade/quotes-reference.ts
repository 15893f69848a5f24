/** ANSWER-BEARING: see answer-key.ts. */
import type { AnswerKey } from '../../answer-key/answer-key.ts';

/** A run of this many words in common with the worked solution is a quotation and no coincidence. */
const RUN = 6;

/**
 * Whether feedback gives away a reference answer or a stretch of the worked solution. What the student wrote themselves
 * may be said back to them.
 */
export function quotesReference(feedback: string, key: AnswerKey, work: string): boolean {
  const said = squeeze(feedback);
  const theirs = squeeze(work);
  return key.problems.some(({ answer, accepted, solution }) => {
    const values = [answer, ...accepted].flatMap((form) => [form, form.replace(/^\s*[a-z]\s*=/i, '')]);
    const tells = values.map(squeeze).some((value) => holds(said, value) && !holds(theirs, value));
    return tells || runs(solution).some((run) => holds(said, run) && !holds(theirs, run));
  });
}

/** Lower case, no markup, operators set apart, `equals` as `=`: so that `$x=4$` and "x equals 4" meet. */
function squeeze(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\\(?:boxed|text|mathrm|left|right|,|;|!)/g, ' ')
    .replace(/\b(?:is equal to|equals)\b/g, '=')
    .replace(/[$`*_{}]/g, ' ')
    .replace(/([=+<>()[\]^/,;:!?"“”])/g, ' $1 ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return ` ${plain} `;
}

function holds(text: string, value: string): boolean {
  return value.trim() !== '' && text.includes(value);
}

function runs(solution: string): string[] {
  const words = squeeze(solution).trim().split(' ');
  return words.slice(0, 2000).flatMap((_, start) => {
    const run = words.slice(start, start + RUN);
    return run.length === RUN ? [` ${run.join(' ')} `] : [];
  });
}
