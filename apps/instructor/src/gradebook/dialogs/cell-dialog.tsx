import { useApi } from '@skillbridge/client/react';
import { Button, ButtonLink, Dialog, DialogActions, FormError, TextField } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { gradingPath } from '../../shared/grading-path.ts';
import type { Book, BookCell, BookColumn, BookStudent } from '../book-types.ts';
import { describeCell } from '../describe-cell.ts';
import { useBookChange } from '../use-book-change.ts';

export interface CellDialogProps {
  book: Book;
  student: BookStudent;
  column: BookColumn;
  cell: BookCell;
  onClose: () => void;
}

/** One piece of work of one student: how it counts, and the way to the desk; excusing it, and taking that back. */
export function CellDialog({ student, column, cell, onClose }: CellDialogProps) {
  const { gradebook } = useApi().instructor;
  const excuse = useMutation(gradebook.excuse.mutationOptions());
  const unexcuse = useMutation(gradebook.unexcuse.mutationOptions());
  const { failure, send } = useBookChange(onClose);
  const [reason, setReason] = useState('');
  const about = { kind: column.kind, id: column.id, studentId: student.id };
  const excused = cell?.state === 'excused';
  const hidden = column.anonymous && cell?.state === 'waiting';
  const workKind = column.kind === 'quiz' ? 'attempt' : 'submission';
  return (
    <Dialog open size="sm" title={student.fullName} description={column.title} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-lg font-semibold">{describeCell(cell, column).long}</p>
        {hidden && (
          <p className="text-ink-soft">
            This is graded without names. Grade it from the queue; points show here once they are out.
          </p>
        )}
        {!excused && (
          <TextField
            label="Reason to excuse it"
            hint="Staff see it, students do not."
            optional
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <FormError>{failure}</FormError>
      </div>
      <DialogActions>
        {excused ? (
          <Button onClick={() => send('It counts again', () => unexcuse.mutateAsync(about))}>Count it again</Button>
        ) : (
          <Button onClick={() => send('Excused', () => excuse.mutateAsync({ ...about, reason }))}>Excuse</Button>
        )}
        {cell?.workId ? (
          <ButtonLink variant="primary" to={gradingPath({ kind: workKind, workId: cell.workId })}>
            Open on the desk
          </ButtonLink>
        ) : (
          <Button variant="quiet" onClick={onClose}>
            Close
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
