import { AlertBanner, Button } from '@skillbridge/ui';
import { draftText } from './draft/to-draft.ts';
import type { QuizEditor } from './use-quiz-editor.ts';

/** Somebody else saved this quiz meanwhile. Nothing is sent until one of the two is chosen; the other can be had back. */
export function ConflictNotice({ editor }: { editor: QuizEditor }) {
  const { saving, autosave, draft } = editor;
  const { conflict } = saving;
  if (!conflict) return null;
  const mine = draft.questions.items;
  const theirs = conflict.questions.items;
  const differ = theirs.filter((item) => {
    const own = mine.find(({ id }) => id === item.id);
    return !own || JSON.stringify(own) !== JSON.stringify(item);
  });
  const missing = mine.filter(({ id }) => !theirs.some((item) => item.id === id));
  const number = (id: string): number => theirs.findIndex((item) => item.id === id) + 1;
  const words = [
    differ.length > 0 && `theirs differs in question ${differ.map(({ id }) => number(id)).join(', ')}`,
    missing.length > 0 && `${missing.length} of your questions ${missing.length === 1 ? 'is' : 'are'} not in theirs`,
    differ.length + missing.length === 0 && 'the questions are the same; title, times or settings differ',
  ].filter(Boolean);
  return (
    <AlertBanner
      tone="warning"
      role="alert"
      className="mb-6"
      title="Somebody else saved this quiz meanwhile"
      action={
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => editor.take('Take the newest version', conflict)}>
            Take theirs
          </Button>
          <Button
            size="sm"
            onClick={() => {
              saving.buildOn(conflict);
              autosave.adopt(JSON.parse(draftText(conflict)));
            }}
          >
            Keep mine
          </Button>
        </div>
      }
    >
      {`What you typed is still on this page: ${words.join('; ')}. After “Take theirs”, undo brings yours back.`}
    </AlertBanner>
  );
}
