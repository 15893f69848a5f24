import { useMe } from '@skillbridge/client/react';
import {
  Badge,
  ButtonLink,
  type Column,
  EmptyState,
  formatDateTime,
  formatPoints,
  type Sort,
  StatusPill,
  Table,
  type Tone,
} from '@skillbridge/ui';
import { useState } from 'react';
import { nameZone } from '../shared/name-zone.ts';
import { type CourseAssignment, sortAssignments } from './sort-assignments.ts';

const statusWords: Record<CourseAssignment['status'], { words: string; tone: Tone }> = {
  draft: { words: 'Draft', tone: 'neutral' },
  published: { words: 'Published', tone: 'success' },
  closed: { words: 'Closed', tone: 'info' },
};

function AssignmentName({ title, unguarded }: { title: string; unguarded: boolean }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {title}
      {unguarded && <Badge tone="warning">No answer key</Badge>}
    </span>
  );
}

/** A course's assignments; a row opens the editor. */
export function AssignmentTable({
  courseId,
  assignments,
  studentCount,
}: {
  courseId: string;
  assignments: readonly CourseAssignment[];
  studentCount: number;
}) {
  const { academy } = useMe();
  const [sort, setSort] = useState<Sort>({ key: 'due', direction: 'desc' });
  const columns: Column<CourseAssignment>[] = [
    {
      key: 'title',
      header: 'Assignment',
      sortable: true,
      cell: ({ title, unguarded }) => <AssignmentName title={title} unguarded={unguarded} />,
    },
    {
      key: 'status',
      header: 'Status',
      sortable: true,
      cell: ({ status }) => <StatusPill tone={statusWords[status].tone}>{statusWords[status].words}</StatusPill>,
    },
    {
      key: 'due',
      header: `Due, ${nameZone(academy.timeZone)}`,
      sortable: true,
      cell: ({ dueAt }) => (dueAt ? formatDateTime(dueAt, academy.timeZone) : 'Not set'),
    },
    {
      key: 'handed-in',
      header: 'Handed in',
      numeric: true,
      sortable: true,
      cell: ({ handedIn, status }) => (status === 'draft' ? '–' : `${handedIn} of ${studentCount}`),
    },
    {
      key: 'published',
      header: 'Graded',
      numeric: true,
      sortable: true,
      cell: ({ published, handedIn }) => (handedIn === 0 ? '–' : `${published} of ${handedIn}`),
    },
    {
      key: 'mean',
      header: 'Mean',
      numeric: true,
      sortable: true,
      cell: ({ meanPoints, maxPoints }) => (meanPoints === null ? '–' : formatPoints(meanPoints, maxPoints)),
    },
  ];
  return (
    <Table
      caption="Assignments of this course"
      columns={columns}
      rows={sortAssignments(assignments, sort)}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/assignments/${id}/edit`}
      sort={sort}
      onSort={setSort}
      empty={
        <EmptyState
          title="No assignments yet"
          action={<ButtonLink to={`/courses/${courseId}/assignments/new`}>Write the first one</ButtonLink>}
        >
          Students see an assignment once you publish it; until then it is a draft.
        </EmptyState>
      }
    />
  );
}
