import { useMe } from '@skillbridge/client/react';
import { type Column, cx, EmptyState, formatPoints, MathText, type Sort, Table } from '@skillbridge/ui';
import { useState } from 'react';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { sayDue } from '../shared/say-due.ts';
import { StatePill } from '../shared/state-pill.tsx';
import { useNow } from '../shared/use-now.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { sortAssignments } from './sort-assignments.ts';

const nothing: Record<AssignmentFilter, { title: string; hint: string }> = {
  'to-do': { title: 'Nothing to do right now', hint: 'You are up to date.' },
  'handed-in': {
    title: 'Nothing is waiting for a grade',
    hint: 'Work that you hand in waits here until it is graded.',
  },
  graded: { title: 'No grades yet', hint: 'A grade appears here when your instructor publishes it.' },
  all: { title: 'No assignments yet', hint: 'They appear here as soon as your instructor gives them out.' },
};

/** Assignments as a table; each row leads to its page. */
export function AssignmentTable({ filter, lines }: { filter: AssignmentFilter; lines: readonly AssignmentLine[] }) {
  const now = useNow();
  const { timeZone } = useMe().academy;
  const [sort, setSort] = useState<Sort>({ key: 'due', direction: filter === 'to-do' ? 'asc' : 'desc' });
  const mixed = filter === 'all' || filter === 'to-do';
  const columns: Column<AssignmentLine>[] = [
    { key: 'title', header: 'Assignment', sortable: true, cell: ({ title }) => <MathText inline text={title} /> },
    { key: 'course', header: 'Course', sortable: true, cell: ({ courseTitle }) => courseTitle },
    {
      key: 'due',
      header: 'Due',
      sortable: true,
      cell: ({ dueAt, state }) => (
        <span className={cx(state === 'overdue' && 'font-medium text-warning')}>
          {sayDue(dueAt, now, timeZone).replace(/^(?:Due|Was due) (\w)/u, (_, letter: string) => letter.toUpperCase())}
        </span>
      ),
    },
    // Where every row would say the same, the column says nothing.
    ...(mixed
      ? [{ key: 'state', header: 'State', cell: ({ state }: AssignmentLine) => <StatePill state={state} /> }]
      : []),
    {
      key: 'points',
      header: 'Points',
      numeric: true,
      cell: ({ points, maxPoints }) =>
        points === null ? (
          formatPoints(maxPoints)
        ) : (
          <span className="font-semibold text-ink">{formatPoints(points, maxPoints)}</span>
        ),
    },
  ];
  return (
    <Table
      caption="Assignments"
      columns={columns}
      rows={sortAssignments(lines, sort)}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/assignments/${id}`}
      sort={sort}
      onSort={setSort}
      empty={<EmptyState title={nothing[filter].title}>{nothing[filter].hint}</EmptyState>}
    />
  );
}
