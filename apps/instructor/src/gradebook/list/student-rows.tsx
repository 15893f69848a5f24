import { Badge, Pager, SelectField, type Sort } from '@skillbridge/ui';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { BookStudent } from '../book-types.ts';
import { formatTotal } from '../format-total.ts';

const STEP = 50;

/** The gradebook on a phone: a student a row, which opens what they have. */
export function StudentRows(props: {
  students: readonly BookStudent[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  onOpen: (studentId: string) => void;
}) {
  const { students, sort, onSort, onOpen } = props;
  const [count, setCount] = useState(STEP);
  return (
    <>
      <SelectField
        label="Sort by"
        className="mb-3"
        value={`${sort.key}:${sort.direction}`}
        onChange={(event) => {
          const [key = 'name', direction] = event.currentTarget.value.split(':');
          onSort({ key, direction: direction === 'desc' ? 'desc' : 'asc' });
        }}
        options={[
          { value: 'name:asc', label: 'Name, A to Z' },
          { value: 'name:desc', label: 'Name, Z to A' },
          { value: 'total:desc', label: 'Total, highest first' },
          { value: 'total:asc', label: 'Total, lowest first' },
        ]}
      />
      <ul className="border-t border-line">
        {students.slice(0, count).map(({ id, fullName, former, percent }) => (
          <li key={id} className="border-b border-line">
            <button
              type="button"
              onClick={() => onOpen(id)}
              className="flex min-h-12 w-full items-center gap-3 text-left hover:bg-well"
            >
              <span className="min-w-0 flex-1">{fullName}</span>
              {former && <Badge>Former</Badge>}
              <span className="font-semibold">{formatTotal(percent)}</span>
              <ChevronRight aria-hidden className="size-4 text-ink-faint" />
            </button>
          </li>
        ))}
      </ul>
      <Pager
        hasMore={students.length > count}
        shown={Math.min(count, students.length)}
        onMore={() => setCount(count + STEP)}
      />
    </>
  );
}
