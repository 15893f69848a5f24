import type { AnswerKey } from '../../answer-key/answer-key.ts';
import type { WorkLine } from './read-work.ts';

/**
 * The lines that are not just the question again. A copied equation would pass for its own solution, and a copied
 * paragraph for an answer in the right words. Short words stay: the question may name the things to choose from.
 */
export function dropCopiedLines(lines: readonly WorkLine[], instructions: string, key: AnswerKey): WorkLine[] {
  const question = squeeze(instructions);
  const answers = new Set(key.problems.flatMap(({ answer, accepted }) => [answer, ...accepted].map(squeeze)));
  return lines.filter(({ text }) => {
    const squeezed = squeeze(text.replace(/^\s*\(?\d{1,2}[a-z]?[.):]\s+/, ''));
    const weighty = /[\da-z)][=+*/^-][\da-z(]/.test(squeezed) || text.split(/\s+/).length >= 6;
    return !weighty || answers.has(squeezed) || !question.includes(squeezed);
  });
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s$.,;:!?*·]+/g, '')
    .replace(/−/g, '-');
}
