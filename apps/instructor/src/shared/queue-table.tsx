import type { Outputs } from '@skillbridge/client/react';
import { Badge, type Column, Table } from '@skillbridge/ui';
import { formatAgo } from './format-ago.ts';
import { gradingPath } from './grading-path.ts';
import { SuggestedPoints } from './suggested-points.tsx';
import { sayTalk } from './tutor-words.ts';

type QueueItem = Outputs['instructor']['grading']['queue']['items'][number];

/** Work that waits for a grade, oldest first; every row opens the desk. */
export function QueueTable({ items, now }: { items: readonly QueueItem[]; now: Date }) {
  const columns: Column<QueueItem>[] = [
    { key: 'student', header: 'Student', cell: (item) => item.studentName },
    { key: 'assignment', header: 'Assignment', cell: (item) => item.taskTitle },
    { key: 'course', header: 'Course', cell: (item) => item.courseTitle },
    {
      key: 'handed-in',
      header: 'Handed in',
      cell: (item) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <time dateTime={item.handedInAt} className="whitespace-nowrap">
            {formatAgo(item.handedInAt, now)}
          </time>
          {item.late && <Badge tone="warning">Late</Badge>}
        </span>
      ),
    },
    { key: 'tutor', header: 'Tutor', cell: (item) => sayTalk(item.tutor) },
    {
      key: 'suggestion',
      header: 'Suggestion',
      cell: (item) => <SuggestedPoints suggested={item.suggested} maxPoints={item.maxPoints} />,
    },
  ];
  return (
    <Table
      caption="Work to grade, oldest first"
      columns={columns}
      rows={items}
      rowKey={(item) => item.workId}
      rowTo={(item) => gradingPath(item)}
    />
  );
}
