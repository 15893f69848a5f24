import type { Outputs } from '@skillbridge/client/react';
import { Badge, type Column, Table } from '@skillbridge/ui';
import { formatAgo } from '../shared/format-ago.ts';

type ThreadLine = Outputs['instructor']['tutor']['threads']['items'][number];

/** Conversations, one a row; every row opens one. */
export function ThreadTable({ threads, now }: { threads: readonly ThreadLine[]; now: Date }) {
  const columns: Column<ThreadLine>[] = [
    { key: 'student', header: 'Student', cell: ({ student }) => student.name },
    {
      key: 'about',
      header: 'About',
      cell: ({ assignment, topic, shared }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          {assignment?.title ?? `Study partner: ${topic ?? 'no topic'}`}
          {shared && <Badge tone={shared.seenAt ? 'neutral' : 'accent'}>{shared.seenAt ? 'Sent' : 'Sent, new'}</Badge>}
        </span>
      ),
    },
    { key: 'course', header: 'Course', cell: ({ course }) => course?.title ?? '–' },
    { key: 'messages', header: 'Messages', numeric: true, cell: ({ messages }) => messages },
    { key: 'redirects', header: 'Redirects', numeric: true, cell: ({ redirects }) => redirects || '–' },
    { key: 'blocked', header: 'Blocks', numeric: true, cell: ({ blocked }) => blocked || '–' },
    {
      key: 'last',
      header: 'Last message',
      cell: ({ lastMessageAt }) => (
        <time dateTime={lastMessageAt} className="whitespace-nowrap">
          {formatAgo(lastMessageAt, now)}
        </time>
      ),
    },
  ];
  return (
    <Table
      caption="Conversations with the tutor, newest first"
      columns={columns}
      rows={threads}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/tutor/${id}`}
    />
  );
}
