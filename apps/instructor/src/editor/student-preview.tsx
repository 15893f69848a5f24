import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Button, Dialog } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { AsStudent } from './as-student.tsx';
import { draftText } from './to-draft.ts';
import type { useEditor } from './use-editor.ts';

/** The assignment from the other side: drawn from what the server would send to a student, and nothing else. */
export function StudentPreview({
  open,
  assignmentId,
  onClose,
  editor,
}: {
  open: boolean;
  assignmentId: string;
  onClose: () => void;
  editor: ReturnType<typeof useEditor>;
}) {
  const preview = useQuery(
    useApi().instructor.assignments.preview.queryOptions({ assignmentId }, { enabled: open, staleTime: 0, gcTime: 0 }),
  );
  const unsaved = open && draftText(editor.form.getValues()) !== editor.savedText;
  return (
    <Dialog
      open={open}
      size="lg"
      title="Preview as student"
      description={
        unsaved
          ? 'This is what students see now. Changes that you have not saved are not in it.'
          : 'This is all that students get. The answer key is not in it.'
      }
      onClose={onClose}
      // Also the first stop of the focus, so that Escape closes at once.
      actions={<Button onClick={onClose}>Back to the editor</Button>}
    >
      <QueryView query={preview}>{(preview) => <AsStudent {...preview} />}</QueryView>
    </Dialog>
  );
}
