import type { KeyedAssignmentDraft } from '@skillbridge/domain/answers';
import { Button, FormError, PageHeader, StatusPill } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import { PageTitle } from '../shared/page-title.tsx';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import { AnswerKeyPart } from './answer-key-part.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { DuePart } from './due-part.tsx';
import { EditorBar } from './editor-bar.tsx';
import type { SavedAs } from './editor-types.ts';
import { LiveProblems } from './live-problems.tsx';
import { MaterialsPart } from './materials-part.tsx';
import { RemoveAssignment } from './remove-assignment.tsx';
import { RubricPart } from './rubric-part.tsx';
import { statusWords } from './status-words.ts';
import { StudentPreview } from './student-preview.tsx';
import { TaskPart } from './task-part.tsx';
import { TutorPart } from './tutor-part.tsx';
import { useEditor } from './use-editor.ts';

/** Everything about one assignment on one page, in the order in which one writes it. */
export function AssignmentEditor({
  course,
  first,
  savedAs,
  handedIn,
  onCreated,
}: {
  course: { id: string; title: string };
  first: KeyedAssignmentDraft;
  savedAs: SavedAs | null;
  handedIn: number;
  onCreated: (id: string) => void;
}) {
  const editor = useEditor({ courseId: course.id, first, savedAs, onCreated });
  const { form, saving } = editor;
  const { saved, failure } = saving;
  const title = useWatch({ control: form.control, name: 'title' }).trim() || 'New assignment';
  useShortcuts({ 'mod+s': () => void editor.save() }, false);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        back={{ to: `/courses/${course.id}`, label: course.title }}
        title={title}
        meta={
          <StatusPill tone={saved?.status === 'published' ? 'success' : 'neutral'}>
            {statusWords(saved?.status ?? null, handedIn)}
          </StatusPill>
        }
        actions={<Button onClick={editor.preview}>Preview as student</Button>}
      />
      <form
        noValidate
        aria-label="Assignment"
        onSubmit={(event) => {
          event.preventDefault();
          void editor.save();
        }}
        className="flex flex-col [&_:is(input,textarea,button,summary)]:scroll-mb-36"
      >
        <TaskPart form={form} />
        <MaterialsPart form={form} assignmentId={saved?.id ?? null} />
        <DuePart form={form} />
        <TutorPart form={form} />
        <RubricPart
          form={form}
          handedIn={handedIn}
          published={saved && saved.status !== 'draft' ? saved : null}
          onApplied={(version) => saved && saving.rebase(version)}
        />
        <AnswerKeyPart form={form} courseId={course.id} assignmentId={saved?.id ?? null} />
        <div className="flex flex-col gap-4 empty:hidden">
          <LiveProblems editor={editor} />
          {failure?.reason === 'CONFLICT' ? (
            <ConflictNotice editor={editor} />
          ) : (
            <FormError>{failure?.sentence}</FormError>
          )}
        </div>
        <EditorBar editor={editor} courseId={course.id} />
      </form>
      {saved && <RemoveAssignment editor={editor} courseId={course.id} />}
      {saved && (
        <StudentPreview
          open={editor.previewing}
          assignmentId={saved.id}
          onClose={editor.closePreview}
          editor={editor}
        />
      )}
    </>
  );
}
