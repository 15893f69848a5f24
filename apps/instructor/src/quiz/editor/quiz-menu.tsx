import { ConfirmDialog, IconButton, Menu, toast } from '@skillbridge/ui';
import { CircleSlash, EllipsisVertical, KeyRound, RotateCcw, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { QuizEditor } from './use-quiz-editor.ts';

type Asked = 'close' | 'unpublish' | 'remove';

const questions: Readonly<Record<Asked, { title: string; text: string; verb: string }>> = {
  close: {
    title: 'Close this quiz?',
    text: 'Nobody can begin it any more. Attempts under way go on to their end. You can reopen it.',
    verb: 'Close quiz',
  },
  unpublish: {
    title: 'Take this quiz back?',
    text: 'Students no longer see it. This works only while nobody has begun it.',
    verb: 'Make it a draft',
  },
  remove: {
    title: 'Delete this quiz?',
    text: 'It disappears for students, with the attempts at it. Your academy’s office can bring it back from the recycle bin.',
    verb: 'Delete quiz',
  },
};

/** The life of a quiz beside publishing: close, reopen, take back, delete. */
export function QuizMenu({ editor, courseId }: { editor: QuizEditor; courseId: string }) {
  const { saving, autosave } = editor;
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const status = saving.saved?.status ?? 'draft';
  const ask = (what: Asked) => () => {
    saving.forgetFailure();
    setAsked(what);
  };
  const act = async (): Promise<void> => {
    if (asked === 'remove') {
      if (!(await saving.remove())) return;
      toast('The quiz is in the recycle bin');
      await navigate(`/courses/${courseId}`);
      return;
    }
    if (asked === null || !(await autosave.flush())) return;
    if (await saving.advance(asked)) setAsked(null);
  };
  const reopen = async (): Promise<void> => {
    if (await saving.advance('reopen')) toast('The quiz is open again');
  };
  const words = asked && questions[asked];
  return (
    <>
      <Menu
        trigger={<IconButton label="More for this quiz" icon={EllipsisVertical} />}
        items={[
          ...(status === 'published'
            ? [
                { label: 'Close', icon: CircleSlash, onSelect: ask('close') },
                { label: 'Back to a draft', icon: Undo2, onSelect: ask('unpublish') },
              ]
            : []),
          ...(status === 'closed' ? [{ label: 'Reopen', icon: RotateCcw, onSelect: () => void reopen() }] : []),
          ...(saving.saved && (editor.server?.attempts ?? 0) > 0
            ? [{ label: 'Correct a wrong key', icon: KeyRound, to: `/quizzes/${saving.saved.id}/keys` }]
            : []),
          { label: 'Delete', icon: Trash2, danger: true, onSelect: ask('remove') },
        ]}
      />
      <ConfirmDialog
        open={asked !== null}
        title={words?.title ?? ''}
        confirmLabel={words?.verb ?? ''}
        danger={asked === 'remove'}
        error={asked === null ? null : saving.failure?.sentence}
        onConfirm={act}
        onCancel={() => setAsked(null)}
      >
        {words?.text}
      </ConfirmDialog>
    </>
  );
}
