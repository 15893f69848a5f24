import { describeFailure, useApi } from '@skillbridge/client/react';
import { Button, Dialog, FormError, SelectField, TextArea } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TutorSubject, TutorThread } from '../tutor-types.ts';

const LONGEST_NOTE = 500;

interface ShareDialogProps {
  open: boolean;
  subject: TutorSubject;
  instructorName: TutorThread['instructorName'];
  /** The courses whose instructor may be meant; only the study partner asks. */
  courses?: readonly { id: string; title: string }[] | undefined;
  onClose: () => void;
  /** Once the instructor has it. */
  onSent: () => void;
}

/** Sends the conversation to the instructor, with a note or without one. */
export function ShareDialog({ open, subject, instructorName, courses, onClose, onSent }: ShareDialogProps) {
  const api = useApi();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState('');
  const courseId = chosen || courses?.[0]?.id;
  const sharing = useMutation(
    api.student.tutor.share.mutationOptions({
      networkMode: 'always',
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.student.tutor.pathKey() });
        setNote('');
        onSent();
      },
    }),
  );
  const tooLong = note.length > LONGEST_NOTE;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Send this conversation to ${instructorName ?? 'your instructor'}?`}
      description="They read it and get back to you. You can go on with the tutor meanwhile."
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button
            variant="primary"
            disabled={tooLong}
            pending={sharing.isPending}
            onClick={() => sharing.mutate({ subject, note, ...(courses && courseId && { courseId }) })}
          >
            Send
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {courses && courses.length > 1 && (
          <SelectField
            label="Course"
            options={courses.map(({ id, title }) => ({ value: id, label: title }))}
            value={courseId ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <TextArea
          label="What should they know?"
          optional
          rows={3}
          value={note}
          error={tooLong ? `Use at most ${LONGEST_NOTE} characters. This note has ${note.length}.` : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormError>{sharing.isError ? describeFailure(sharing.error).sentence : null}</FormError>
      </div>
    </Dialog>
  );
}
