import { sayProblem } from './draft/find-problems.ts';
import type { QuizEditor } from './use-quiz-editor.ts';

/** Where the draft stands, in a sentence. */
export function saveWords({ saving, autosave, draft, problems }: QuizEditor): string {
  const { doing, failure, saved } = saving;
  if (doing === 'publishing') return 'Publishing…';
  if (doing === 'saving') return 'Saving…';
  if (failure?.offline) return 'Not saved: the server cannot be reached. Kept in this browser.';
  const [first] = problems;
  if (autosave.unsent && first) return `Kept in this browser until it is complete. ${sayProblem(draft, first)}`;
  if (autosave.unsent && failure) return 'Not saved; kept in this browser.';
  if (autosave.unsent) return 'Saving…';
  if (autosave.rulesWait) return 'Times and settings are not in force yet.';
  return saved ? 'All changes saved' : '';
}
