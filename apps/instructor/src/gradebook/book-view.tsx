import { EmptyState, formatCount, type Sort, Switch, TextField } from '@skillbridge/ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { arrangeStudents } from './arrange-students.ts';
import type { Book, Chosen } from './book-types.ts';
import { CategoryChips } from './category-chips.tsx';
import { ChosenDialog } from './dialogs/chosen-dialog.tsx';
import { GradeGrid } from './grid/grade-grid.tsx';
import { gridColumns } from './grid/grid-columns.ts';
import { StudentRows } from './list/student-rows.tsx';
import type { ReleaseScope } from './release/release-dialog.tsx';
import { useRoomy } from './use-roomy.ts';

export interface BookViewProps {
  book: Book;
  former: boolean;
  chosen: Chosen | null;
  onFormer: (former: boolean) => void;
  onChoose: (chosen: Chosen | null) => void;
  onRelease: (scope: ReleaseScope) => void;
}

/** The students of a gradebook, found and sorted: a grid where there is room, a list where there is not. */
export function BookView({ book, former, chosen, onFormer, onChoose, onRelease }: BookViewProps) {
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'asc' });
  const [category, setCategory] = useState<string | null>(null);
  const wanted = useDeferredValue(filter);
  const students = useMemo(() => arrangeStudents(book.students, wanted, sort), [book.students, wanted, sort]);
  const columns = useMemo(() => gridColumns(book, category), [book, category]);
  const roomy = useRoomy();
  const release = (scope: ReleaseScope): void => {
    onChoose(null);
    onRelease(scope);
  };
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 pb-4">
        <TextField
          label="Find a student"
          type="search"
          className="w-full sm:w-64"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <Switch
          label="Former students"
          className="sm:pb-2"
          checked={former}
          onChange={(event) => onFormer(event.currentTarget.checked)}
        />
        {roomy && book.setup.categories.length > 0 && (
          <div className="ml-auto pb-1">
            <CategoryChips groups={book.groups} shown={category} onShow={setCategory} />
          </div>
        )}
      </div>
      <p role="status" className="sr-only">
        {wanted && `${students.length} of ${formatCount(book.students.length, 'student')}`}
      </p>
      {students.length === 0 ? (
        <EmptyState title={wanted ? 'Nobody found' : 'No students yet'}>
          {wanted
            ? `Nobody here has “${wanted.trim()}” in their name.`
            : 'Your academy’s office enrols students in courses.'}
        </EmptyState>
      ) : roomy ? (
        <GradeGrid {...{ book, students, columns, sort }} onSort={setSort} onChoose={onChoose} />
      ) : (
        <StudentRows
          {...{ students, sort }}
          onSort={setSort}
          onOpen={(studentId) => onChoose({ kind: 'student', studentId })}
        />
      )}
      {chosen && <ChosenDialog {...{ book, chosen }} onChoose={onChoose} onRelease={release} />}
    </>
  );
}
