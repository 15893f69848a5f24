import { useMe } from '@skillbridge/client/react';
import { Badge, Button, formatDateTime, PageHeader } from '@skillbridge/ui';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { DeskLinks } from '../marking/desk-links.tsx';
import type { Trail } from '../marking/use-trail.ts';
import { formatAgo } from '../shared/format-ago.ts';
import type { Desk } from './desk-types.ts';

/** Whose work it is, what for, since when it waits. */
export function DeskHeader({ desk, trail, onReturn }: { desk: Desk; trail: Trail; onReturn: () => void }) {
  const { academy } = useMe();
  const [now] = useState(() => new Date());
  const { studentName, assignment, handedInAt, late, round } = desk;
  return (
    <PageHeader
      back={{ to: trail.queue, label: 'Grading' }}
      title={studentName}
      actions={
        <>
          {desk.status !== 'returned' && (
            <Button size="sm" icon={Undo2} onClick={onReturn}>
              Return for revision
            </Button>
          )}
          <DeskLinks trail={trail} />
        </>
      }
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
            {round > 1 && <Badge>Round {round}</Badge>}
          </span>
        </>
      }
    />
  );
}
