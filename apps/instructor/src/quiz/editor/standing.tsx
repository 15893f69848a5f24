import { StatusPill } from '@skillbridge/ui';
import { quizStatusWords } from './quiz-status-words.ts';
import type { QuizEditor } from './use-quiz-editor.ts';

/** Whether students see it, and whether what is on the page is what they see. */
export function Standing({ editor }: { editor: QuizEditor }) {
  const { saving, server, draft } = editor;
  const { words, tone } = quizStatusWords[saving.saved?.status ?? 'draft'];
  return (
    <>
      <StatusPill tone={tone}>{saving.saved ? words : 'Not saved yet'}</StatusPill>
      {draft.topicLabel && <span className="text-sm">{draft.topicLabel}</span>}
      {server?.changed && <span className="text-sm">Changed since it was published</span>}
    </>
  );
}
