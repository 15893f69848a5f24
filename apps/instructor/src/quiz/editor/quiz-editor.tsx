import type { Item, QuizDraft } from '@skillbridge/domain/answers';
import { Button, FormError, PageHeader } from '@skillbridge/ui';
import { useEffect, useState } from 'react';
import { PageTitle } from '../../shared/page-title.tsx';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { replaceItem } from './draft/change-items.ts';
import { fieldId } from './draft/field-id.ts';
import type { DraftProblem } from './draft/find-problems.ts';
import type { SavedAs } from './editor-types.ts';
import { PreviewDialog } from './preview/preview-dialog.tsx';
import { PublishDialog } from './publish/publish-dialog.tsx';
import { readRefusal } from './publish/read-refusal.ts';
import { QuizBar } from './quiz-bar.tsx';
import { QuizMenu } from './quiz-menu.tsx';
import { QuizTabs } from './quiz-tabs.tsx';
import { RegenerateDialog } from './regenerate/regenerate-dialog.tsx';
import { Standing } from './standing.tsx';
import { useFocusLater } from './use-focus-later.ts';
import { useQuizEditor } from './use-quiz-editor.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const onSettings = ['timeLimitMinutes', 'opensAt', 'closesAt'];

/** Everything about one quiz: its questions, how it is given, who has more time, what was published. */
export function QuizEditor({
  course,
  first,
  savedAs,
  onCreated,
}: {
  course: { id: string; title: string };
  first: QuizDraft;
  savedAs: SavedAs | null;
  onCreated: (id: string) => void;
}) {
  const editor = useQuizEditor({ courseId: course.id, first, savedAs });
  const { draft, saving, quizId, autosave } = editor;
  const [tab, setTab] = useState('questions');
  const [previewing, setPreviewing] = useState(false);
  const [redrafted, setRedrafted] = useState<Item | null>(null);
  const focus = useFocusLater();
  const title = draft.title.trim() || 'New quiz';
  useUndoKeys(editor.undo, editor.redo);
  useShortcuts({ 'mod+s': () => void autosave.flush() }, false);
  useEffect(() => {
    if (quizId !== null && savedAs === null) onCreated(quizId);
  }, [quizId, savedAs, onCreated]);

  const show = (problem: DraftProblem): void => {
    const { itemId, passageId, path } = problem;
    editor.stopPublishing();
    editor.judge(problem);
    setTab(onSettings.includes(path) ? 'settings' : 'questions');
    if (itemId !== null) editor.openItem(itemId);
    focus(fieldId(itemId ?? passageId ?? 'quiz', path));
  };
  /** Leads to what keeps the draft from being saved. */
  const showFirst = (): void => {
    const [problem] = editor.problems;
    if (problem) show(problem);
  };
  const preview = async (): Promise<void> => {
    if (await autosave.flush()) setPreviewing(true);
    else showFirst();
  };
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        back={{ to: `/courses/${course.id}`, label: course.title }}
        title={title}
        meta={<Standing editor={editor} />}
        actions={
          <>
            <Button onClick={preview}>Preview as student</Button>
            {quizId !== null && <QuizMenu editor={editor} courseId={course.id} />}
          </>
        }
      />
      <ConflictNotice editor={editor} />
      <QuizTabs editor={editor} tab={tab} onTab={setTab} onRegenerate={setRedrafted} />
      {saving.failure && !saving.failure.offline && !editor.publishing && !saving.conflict && (
        <div className="pb-4">
          <FormError>{saving.failure.sentence}</FormError>
        </div>
      )}
      <QuizBar editor={editor} courseId={course.id} onShowFirst={showFirst} />
      <PublishDialog
        open={editor.publishing}
        draft={draft}
        again={saving.saved?.liveVersion != null}
        problems={editor.inTheWay}
        failure={readRefusal(saving.failure).length === 0 ? (saving.failure?.sentence ?? null) : null}
        onShow={show}
        onPublish={editor.publish}
        onClose={editor.stopPublishing}
      />
      {redrafted && (
        <RegenerateDialog
          item={redrafted}
          number={draft.questions.items.findIndex(({ id }) => id === redrafted.id) + 1}
          prepare={async () => ((await autosave.flush()) ? saving.current() : null)}
          onTake={(item) => {
            editor.edit('Take another question', (now) => replaceItem(now, redrafted.id, item));
            setRedrafted(null);
            editor.openItem(item.id);
            focus(fieldId(item.id, ''));
          }}
          onClose={() => setRedrafted(null)}
        />
      )}
      {quizId !== null && <PreviewDialog open={previewing} quizId={quizId} onClose={() => setPreviewing(false)} />}
    </>
  );
}
