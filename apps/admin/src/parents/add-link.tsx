import { Button, Dialog, DialogActions, FormError, toast, useFormSubmit } from '@skillbridge/ui';
import { useState } from 'react';
import type { ComboboxOption } from '../shared/combobox.tsx';
import { failureSentence } from '../shared/failure-sentence.ts';
import { settle } from '../shared/settle.ts';
import { PersonPicker } from './person-picker.tsx';
import { useLinkCalls } from './use-link-calls.ts';

/** Links a parent to a student. */
export function AddLink({ onClose }: { onClose: () => void }) {
  const { add } = useLinkCalls();
  const [parent, setParent] = useState<ComboboxOption | null>(null);
  const [student, setStudent] = useState<ComboboxOption | null>(null);
  const [tried, setTried] = useState(false);
  const { onSubmit, busy } = useFormSubmit(async () => {
    setTried(true);
    if (!parent || !student) return;
    if (!(await settle(add.mutateAsync({ parentId: parent.value, studentId: student.value })))) return;
    toast({ title: `${parent.label} follows ${student.label}`, description: 'The first letter is being written.' });
    onClose();
  });
  return (
    <Dialog open title="Link a parent" onClose={onClose}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <FormError>{failureSentence(add.error)}</FormError>
        <PersonPicker
          label="Parent"
          kind="parents"
          chosen={parent}
          onChoose={setParent}
          error={tried && !parent ? 'Choose the parent.' : undefined}
        />
        <PersonPicker
          label="Student"
          kind="students"
          chosen={student}
          onChoose={setStudent}
          error={tried && !student ? 'Choose the student.' : undefined}
        />
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" pending={busy}>
            Link them
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
