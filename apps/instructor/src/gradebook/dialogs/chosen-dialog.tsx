import type { Book, Chosen } from '../book-types.ts';
import { CellDialog } from './cell-dialog.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { StudentDialog } from './student-dialog.tsx';

/** What was chosen, by its kind. */
export function ChosenDialog(props: {
  book: Book;
  chosen: Chosen;
  onChoose: (chosen: Chosen | null) => void;
  onRelease: (release: { studentIds?: string[]; columnId?: string }) => void;
}) {
  const { book, chosen, onChoose, onRelease } = props;
  const close = () => onChoose(null);
  const student = 'studentId' in chosen ? book.students.find(({ id }) => id === chosen.studentId) : undefined;
  const at = 'columnId' in chosen ? book.columns.findIndex(({ id }) => id === chosen.columnId) : -1;
  const column = book.columns[at];
  switch (chosen.kind) {
    case 'cell':
      return (
        student &&
        column && <CellDialog {...{ book, student, column }} cell={student.cells[at] ?? null} onClose={close} />
      );
    case 'student':
      return student && <StudentDialog {...{ book, student, onChoose, onRelease }} onClose={close} />;
    case 'column':
      return column && <ColumnDialog {...{ book, column, onRelease }} onClose={close} />;
  }
}
