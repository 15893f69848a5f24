import { useMe } from '@skillbridge/client/react';
import { Badge, formatCount, formatDateTime, PageHeader } from '@skillbridge/ui';
import { useState } from 'react';
import { formatAgo } from '../shared/format-ago.ts';
import type { Desk } from './desk-types.ts';

/** Whose work it is, what for, since when it waits. */
export function DeskHeader({ desk }: { desk: Desk }) {
  const { academy } = useMe();
  const [now] = useState(() => new Date());
  const { studentName, assignment, handedInAt, late, tutor } = desk;
  return (
    <PageHeader
      back={{ to: '/grading', label: 'Grading' }}
      title={studentName}
      meta={
        <>
          <span>
            {assignment.title}, {assignment.courseTitle}
          </span>
          <span className="inline-flex items-center gap-2">
            <time dateTime={handedInAt} title={formatDateTime(handedInAt, academy.timeZone)}>
              Handed in {formatAgo(handedInAt, now)}
            </time>
            {late && <Badge tone="warning">Late</Badge>}
          </span>
          <span className="text-ink-faint">{tutorWords(tutor)}</span>
        </>
      }
    />
  );
}

function tutorWords({ messages, redirects }: Desk['tutor']): string {
  if (messages === 0) return 'Did not ask the tutor';
  const asked = `${formatCount(messages, 'tutor message')}`;
  return redirects === 0 ? asked : `${asked}, asked for the answer ${redirects === 1 ? 'once' : `${redirects} times`}`;
}
