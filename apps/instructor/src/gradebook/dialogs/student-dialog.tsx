import { Button, Dialog, DialogActions, MathText } from '@skillbridge/ui';
import type { Book, BookStudent, Chosen } from '../book-types.ts';
import { describeCell } from '../describe-cell.ts';
import { formatTotal } from '../format-total.ts';

export interface StudentDialogProps {
  book: Book;
  student: BookStudent;
  onChoose: (chosen: Chosen) => void;
  onRelease: (release: { studentIds: string[] }) => void;
  onClose: () => void;
}

/** One student's whole row, each piece of work a way to its own dialog. On a phone this is the gradebook. */
export function StudentDialog({ book, student, onChoose, onRelease, onClose }: StudentDialogProps) {
  const { columns, groups, setup } = book;
  return (
    <Dialog
      open
      size="md"
      title={student.fullName}
      description={`Total: ${formatTotal(student.percent)}${student.former ? '. No longer in this course.' : ''}`}
      onClose={onClose}
    >
      {setup.categories.length > 0 && (
        <dl className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
          {groups.map(({ id, name }, at) => (
            <div key={id ?? ''} className="flex gap-2">
              <dt>{name}</dt>
              <dd className="font-semibold text-ink">{formatTotal(student.groupPercents[at])}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className="-mx-2 max-h-[50dvh] overflow-y-auto">
        {columns.map((column, at) => (
          <li key={column.id} className="border-b border-line last:border-0">
            <button
              type="button"
              onClick={() => onChoose({ kind: 'cell', studentId: student.id, columnId: column.id })}
              className="flex min-h-11 w-full items-center justify-between gap-4 rounded-md px-2 py-1 text-left -outline-offset-2 hover:bg-well"
            >
              <span className="min-w-0">
                <MathText inline text={column.title} />
              </span>
              <span className="shrink-0 max-w-[55%] text-right text-sm text-ink-soft">
                {describeCell(student.cells[at] ?? null, column).long}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          Close
        </Button>
        {!student.former && (
          <Button onClick={() => onRelease({ studentIds: [student.id] })}>Release to this student</Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
