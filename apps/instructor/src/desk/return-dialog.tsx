import { describeFailure, useApi } from '@skillbridge/client/react';
import { Button, Dialog, FormError, TextArea } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQueueRefresh } from '../marking/use-queue-refresh.ts';
import type { Trail } from '../marking/use-trail.ts';
import type { Desk } from './desk-types.ts';

/** Gives work back with a note on what to revise; the round is kept, and what is next comes up. */
export function ReturnDialog({
  desk,
  version,
  trail,
  onLeave,
  onClose,
}: {
  desk: Desk;
  /** The version that was being graded. */
  version: number;
  trail: Trail;
  /** Called once it is given back, before the page changes. */
  onLeave: () => void;
  onClose: () => void;
}) {
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refreshQueue = useQueueRefresh();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const give = useMutation(grading.returnWork.mutationOptions());
  const submit = async (): Promise<void> => {
    setMissing(note.trim() === '');
    if (note.trim() === '') return;
    const receipt = await give.mutateAsync({ submissionId: desk.submissionId, version, note }).catch(() => null);
    if (!receipt) return;
    onLeave();
    refreshQueue();
    queries.removeQueries(grading.open.queryFilter({ submissionId: desk.submissionId }));
    await navigate(trail.after(receipt.next) ?? trail.queue);
  };
  return (
    <Dialog
      open
      role="alertdialog"
      size="md"
      title="Return for revision?"
      description={`${desk.studentName} can change the work and hand it in again. This round is kept with its marks${
        desk.status === 'published' ? ', and the grade that is out is taken back.' : '.'
      }`}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" pending={give.isPending} onClick={submit}>
            Return it
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextArea
          label="What to revise"
          rows={4}
          maxLength={2000}
          value={note}
          error={missing ? 'Say what to revise.' : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormError>{give.error && describeFailure(give.error).sentence}</FormError>
      </div>
    </Dialog>
  );
}
