import { useMe } from '@skillbridge/client/react';
import { Badge, formatDateTime, MathText } from '@skillbridge/ui';
import { sayTactic } from '../shared/tutor-words.ts';
import { AttachedFiles } from './attached-files.tsx';
import type { StudentMessage } from './thread-types.ts';

/** What the student wrote and attached; an attempt to get the answer is marked with how. */
export function StudentTurn({ message }: { message: StudentMessage }) {
  const { academy } = useMe();
  const { text, at, files, extraction, tactic } = message;
  return (
    <article
      aria-label="Student"
      className={extraction ? 'border-l-2 border-warning pl-4' : 'border-l-2 border-line pl-4'}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-1 text-sm text-ink-faint">
        <span className="font-semibold text-ink">Student</span>
        <time dateTime={at}>{formatDateTime(at, academy.timeZone)}</time>
        {extraction && <Badge tone="warning">Tried to get the answer{tactic && `: ${sayTactic(tactic)}`}</Badge>}
      </header>
      <MathText text={text} />
      <AttachedFiles files={files} />
    </article>
  );
}
