import { Button, cx, IconButton } from '@skillbridge/ui';
import { Redo2, Undo2 } from 'lucide-react';
import { inlineAction } from './inline-action.ts';
import { QuizKeeper } from './quiz-keeper.tsx';
import { saveWords } from './save-words.ts';
import type { QuizEditor } from './use-quiz-editor.ts';

/** Always in sight: what is saved, a step back and forward, and the next thing to do. */
export function QuizBar({
  editor,
  courseId,
  onShowFirst,
}: {
  editor: QuizEditor;
  courseId: string;
  /** Leads to the field that keeps the draft from being saved. */
  onShowFirst: () => void;
}) {
  const { saving, autosave, undoes, redoes, problems, server } = editor;
  const status = saving.saved?.status ?? 'draft';
  const unfinished = autosave.unsent && problems.length > 0;
  return (
    <div className="sticky bottom-16 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0 lg:bottom-0">
      <div className={cx('flex min-w-0 flex-1 flex-col gap-1', unfinished ? 'basis-64' : 'basis-36')}>
        <p role="status" className="text-sm text-ink-faint">
          {saveWords(editor)}
          {unfinished && (
            <>
              {' '}
              <button type="button" className={inlineAction} onClick={onShowFirst}>
                Go there
              </button>
            </>
          )}
        </p>
        <p role="status" className="sr-only">
          {editor.said}
        </p>
        <QuizKeeper editor={editor} courseId={courseId} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <IconButton
          label={undoes === null ? 'Nothing to undo' : `Undo: ${undoes}`}
          icon={Undo2}
          className={cx(undoes === null && 'opacity-40')}
          onClick={editor.undo}
        />
        <IconButton
          label={redoes === null ? 'Nothing to redo' : `Redo: ${redoes}`}
          icon={Redo2}
          className={cx(redoes === null && 'opacity-40')}
          onClick={editor.redo}
        />
        {autosave.rulesWait && (
          <Button variant="primary" pending={saving.doing === 'saving'} onClick={() => autosave.flush(true)}>
            Apply times and settings
          </Button>
        )}
        {status === 'draft' && (
          <Button variant="primary" pending={saving.doing === 'publishing'} onClick={editor.askToPublish}>
            Publish
          </Button>
        )}
        {status === 'published' && (server?.changed || autosave.unsent) && (
          <Button
            variant={autosave.rulesWait ? 'secondary' : 'primary'}
            pending={saving.doing === 'publishing'}
            onClick={editor.askToPublish}
          >
            Publish changes
          </Button>
        )}
      </div>
    </div>
  );
}
