import { useMe } from '@skillbridge/client/react';
import { type Column, formatDate, formatPoints, MathText, Section, type Sort, Table } from '@skillbridge/ui';
import { useState } from 'react';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { sortGrades } from './sort-grades.ts';

/** Published grades, newest first until a heading says otherwise. */
export function GradeTable({ graded }: { graded: readonly AssignmentLine[] }) {
  const { timeZone } = useMe().academy;
  const [sort, setSort] = useState<Sort>({ key: 'graded', direction: 'desc' });
  const columns: Column<AssignmentLine>[] = [
    { key: 'title', header: 'Assignment', sortable: true, cell: ({ title }) => <MathText inline text={title} /> },
    { key: 'course', header: 'Course', sortable: true, cell: ({ courseTitle }) => courseTitle },
    {
      key: 'graded',
      header: 'Graded',
      sortable: true,
      cell: ({ gradedAt }) => (gradedAt ? formatDate(gradedAt, timeZone) : '–'),
    },
    {
      key: 'points',
      header: 'Points',
      numeric: true,
      sortable: true,
      cell: ({ points, maxPoints }) => (
        <span className="font-semibold text-ink">{points === null ? '–' : formatPoints(points, maxPoints)}</span>
      ),
    },
  ];
  return (
    <Section title="All grades">
      <Table
        caption="Grades"
        columns={columns}
        rows={sortGrades(graded, sort)}
        rowKey={({ id }) => id}
        rowTo={({ id }) => `/assignments/${id}`}
        sort={sort}
        onSort={setSort}
      />
    </Section>
  );
}
