import type { Outputs } from '@skillbridge/client/react';
import { Badge, type Column, Table } from '@skillbridge/ui';
import { formatAgo } from './format-ago.ts';
import { gradingPath } from './grading-path.ts';
import { SuggestedPoints } from './suggested-points.tsx';
import { sayTalk } from './tutor-words.ts';

type QueueItem = Outputs['instructor']['grading']['queue']['items'][number];

/** Work that waits for a grade; every row opens the desk of its kind. */
export function QueueTable({
  items,
  now,
  search = '',
  order = 'age',
}: {
  items: readonly QueueItem[];
  now: Date;
  /** The part of the address that says which queue it is, so that a desk knows what is next. */
  search?: string;
  order?: 'age' | 'uncertainty';
}) {
  const columns: Column<QueueItem>[] = [
    { key: 'student', header: 'Student', cell: (item) => item.studentName },
    {
      key: 'work',
      header: 'Work',
      cell: (item) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          {item.taskTitle}
          {item.kind === 'attempt' && <Badge>Quiz</Badge>}
          {item.round > 1 && (
            <Badge tone="info">{item.kind === 'attempt' ? `Attempt ${item.round}` : `Round ${item.round}`}</Badge>
          )}
        </span>
      ),
    },
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
      cell: (item) => <SuggestedPoints suggested={item.suggested} blind={item.blind} maxPoints={item.maxPoints} />,
    },
  ];
  return (
    <Table
      caption={order === 'age' ? 'Work to grade, oldest first' : 'Work to grade, least sure suggestion first'}
      columns={columns}
      rows={items}
      rowKey={(item) => item.workId}
      rowTo={(item) => `${gradingPath(item)}${search}`}
    />
  );
}
