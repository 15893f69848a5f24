import { useMe } from '@skillbridge/client/react';
import { formatDateTime, PageHeader } from '@skillbridge/ui';
import { useState } from 'react';
import { DeskLinks } from '../marking/desk-links.tsx';
import type { Trail } from '../marking/use-trail.ts';
import { formatAgo } from '../shared/format-ago.ts';
import type { Attempt } from './attempt-types.ts';

/** Whose attempt it is, at what, since when it waits. */
export function AttemptHeader({ attempt, trail }: { attempt: Attempt; trail: Trail }) {
  const { academy } = useMe();
  const [now] = useState(() => new Date());
  const { studentName, quiz, number, handedInAt, handedInBy } = attempt;
  return (
    <PageHeader
      back={{ to: trail.queue, label: 'Grading' }}
      title={studentName}
      actions={<DeskLinks trail={trail} />}
      meta={
        <>
          <span>
            {quiz.title}, {quiz.courseTitle}
          </span>
          {number > 1 && <span>Attempt {number}</span>}
          <time dateTime={handedInAt} title={formatDateTime(handedInAt, academy.timeZone)}>
            {handedInBy === 'clock' ? 'Time ran out' : 'Handed in'} {formatAgo(handedInAt, now)}
          </time>
        </>
      }
    />
  );
}
