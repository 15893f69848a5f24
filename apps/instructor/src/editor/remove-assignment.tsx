import { Button, ConfirmDialog, toast } from '@skillbridge/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { useEditor } from './use-editor.ts';

/** Puts the assignment into the recycle bin, after asking. */
export function RemoveAssignment({ editor, courseId }: { editor: ReturnType<typeof useEditor>; courseId: string }) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { saving } = editor;
  const remove = async (): Promise<void> => {
    if (!(await saving.remove())) return;
    toast('The assignment is in the recycle bin');
    await navigate(`/courses/${courseId}`);
  };
  return (
    <div className="pt-10">
      <Button variant="danger" size="sm" onClick={() => setAsking(true)}>
        Delete assignment
      </Button>
      <ConfirmDialog
        open={asking}
        title="Delete this assignment?"
        confirmLabel="Delete assignment"
        danger
        error={asking ? saving.failure?.sentence : null}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        It disappears for students, with the work on it. Your academy’s office can bring it back from the recycle bin.
      </ConfirmDialog>
    </div>
  );
}
