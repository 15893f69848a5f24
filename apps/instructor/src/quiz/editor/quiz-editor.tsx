import type { Item, QuizDraft } from '@skillbridge/domain/answers';
import { Button, FormError, PageHeader, StatusPill, Tabs } from '@skillbridge/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { PageTitle } from '../../shared/page-title.tsx';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { Allowances } from '../allowances/allowances.tsx';
import { Versions } from '../versions/versions.tsx';
import { AboutPart } from './about-part.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { replaceItem } from './draft/change-items.ts';
import { fieldId } from './draft/field-id.ts';
import type { DraftProblem } from './draft/find-problems.ts';
import type { SavedAs } from './editor-types.ts';
import { ItemsPart } from './items/items-part.tsx';
import { PassagesPart } from './passages/passages-part.tsx';
import { PreviewDialog } from './preview/preview-dialog.tsx';
import { PublishDialog } from './publish/publish-dialog.tsx';
import { readRefusal } from './publish/read-refusal.ts';
import { QuizBar } from './quiz-bar.tsx';
import { QuizMenu } from './quiz-menu.tsx';
import { quizStatusWords } from './quiz-status-words.ts';
import { RegenerateDialog } from './regenerate/regenerate-dialog.tsx';
import { SettingsPart } from './settings/settings-part.tsx';
import { useFocusLater } from './use-focus-later.ts';
import { type QuizEditor as Editor, useQuizEditor } from './use-quiz-editor.ts';
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
  const { draft, saving, quizId, shown, autosave } = editor;
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
  const preview = async (): Promise<void> => {
    if (await autosave.flush()) setPreviewing(true);
  };
  const { field } = saving.failure?.details ?? {};
  const refusal = typeof field === 'string' ? { field, sentence: saving.failure?.sentence ?? '' } : null;
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
      <Tabs
        label="Parts of the quiz"
        value={tab}
        onValueChange={setTab}
        tabs={[
          {
            value: 'questions',
            label: 'Questions',
            count: draft.questions.items.length,
            content: (
              <Parts>
                <AboutPart draft={draft} edit={editor.edit} problems={shown} />
                <ItemsPart
                  {...{
                    draft,
                    edit: editor.edit,
                    problems: shown,
                    unfinished: editor.problems,
                    findings: editor.findings,
                  }}
                  {...{ accepted: editor.accepted, onAccept: editor.accept, onTakeBack: editor.takeBack }}
                  {...{ open: editor.open, onOpen: editor.openItem, onRegenerate: setRedrafted }}
                />
                <PassagesPart draft={draft} edit={editor.edit} problems={shown} />
              </Parts>
            ),
          },
          {
            value: 'settings',
            label: 'Settings',
            content: (
              <Parts>
                <SettingsPart draft={draft} edit={editor.edit} problems={shown} refusal={refusal} />
              </Parts>
            ),
          },
          ...(quizId === null
            ? []
            : [
                {
                  value: 'time',
                  label: 'Time and extensions',
                  content: (
                    <Parts>
                      <Allowances quizId={quizId} />
                    </Parts>
                  ),
                },
                {
                  value: 'versions',
                  label: 'Versions',
                  content: (
                    <Parts>
                      <Versions quizId={quizId} editor={editor} />
                    </Parts>
                  ),
                },
              ]),
        ]}
      />
      {saving.failure && !saving.failure.offline && !editor.publishing && !saving.conflict && (
        <div className="pb-4">
          <FormError>{saving.failure.sentence}</FormError>
        </div>
      )}
      <QuizBar
        editor={editor}
        courseId={course.id}
        onShowFirst={() => {
          const [problem] = editor.problems;
          if (problem) show(problem);
        }}
      />
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

/** Whether students see it, and whether what is on the page is what they see. */
function Standing({ editor }: { editor: Editor }) {
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

/** The sections of one tab. The line of the tabs is the first section's own. */
function Parts({ children }: { children: ReactNode }) {
  return <div className="[&>section:first-child]:border-t-0 [&>section:first-child]:pt-0">{children}</div>;
}
