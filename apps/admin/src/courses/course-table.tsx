import { type Column, Table } from '@skillbridge/ui';
import type { CourseLine } from '../shared/types.ts';

const columns: Column<CourseLine>[] = [
  { key: 'title', header: 'Course', cell: ({ title }) => title },
  { key: 'subject', header: 'Subject', cell: ({ subject }) => subject },
  { key: 'instructor', header: 'Instructor', cell: ({ instructor }) => instructor.fullName },
  { key: 'students', header: 'Students', numeric: true, cell: ({ students }) => students },
  { key: 'assignments', header: 'Assignments', numeric: true, cell: ({ assignments }) => assignments },
];

/** The courses found; a row leads to its course. */
export function CourseTable({ courses }: { courses: readonly CourseLine[] }) {
  return (
    <Table
      caption="Courses"
      columns={columns}
      rows={courses}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/courses/${id}`}
    />
  );
}
