import { type Outputs, useMe } from '@skillbridge/client/react';
import { type Column, EmptyState, formatDue, Table } from '@skillbridge/ui';

type Course = Outputs['instructor']['courses']['list'][number];

/** An instructor's courses with what waits in each. */
export function CourseTable({ courses, now }: { courses: readonly Course[]; now: Date }) {
  const { academy } = useMe();
  const columns: Column<Course>[] = [
    { key: 'title', header: 'Course', cell: (course) => course.title },
    { key: 'subject', header: 'Subject', cell: (course) => course.subject },
    { key: 'students', header: 'Students', numeric: true, cell: (course) => course.students },
    { key: 'waiting', header: 'To grade', numeric: true, cell: (course) => course.waiting },
    {
      key: 'next',
      header: 'Next due',
      cell: (course) =>
        course.nextDueAt ? formatDue(course.nextDueAt, now, academy.timeZone).replace(/^due /u, '') : 'Nothing due',
    },
  ];
  return (
    <Table
      caption="Your courses"
      columns={columns}
      rows={courses}
      rowKey={(course) => course.id}
      rowTo={(course) => `/courses/${course.id}`}
      empty={
        <EmptyState title="No courses yet">
          Your academy’s office gives you courses. They show up here as soon as you teach one.
        </EmptyState>
      }
    />
  );
}
