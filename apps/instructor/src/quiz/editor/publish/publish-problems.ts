import type { QuizDraft } from '@skillbridge/domain/answers';
import { type DraftProblem, findProblems, sayProblem } from '../draft/find-problems.ts';
import type { Finding } from '../editor-types.ts';

/**
 * What is in the way of publishing, as far as the page knows it, in the order of the page. The server checks all of it
 * again, and the window too, which depends on the students.
 */
export function publishProblems(
  draft: QuizDraft,
  findings: readonly Finding[],
  accepted: readonly string[],
): DraftProblem[] {
  const { items } = draft.questions;
  const nowhere = { itemId: null, passageId: null };
  const missing: DraftProblem[] = [];
  if (draft.title.trim() === '') missing.push({ ...nowhere, path: 'title', message: 'Give the quiz a title.' });
  if (items.length === 0) missing.push({ ...nowhere, path: 'questions', message: 'Add at least one question.' });
  const unfinished = findProblems(draft).map((one) => ({ ...one, message: sayProblem(draft, one) }));
  const flawed = findings
    .filter(({ id, severity }) => severity === 'block' && !accepted.includes(id))
    .map(({ itemId, sentence }) => {
      const at = items.findIndex(({ id }) => id === itemId);
      const message = at < 0 ? sentence : `Question ${at + 1}: ${sentence}`;
      return { message, itemId: at < 0 ? null : itemId, passageId: null, path: at < 0 ? 'questions' : '' };
    });
  return [...missing, ...unfinished, ...flawed];
}
