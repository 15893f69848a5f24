import { useMe } from '@skillbridge/client/react';
import { Badge, formatDateTime, MathText } from '@skillbridge/ui';
import { Paperclip } from 'lucide-react';
import { sayTactic } from '../shared/tutor-words.ts';
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
      {files.length > 0 && (
        <ul aria-label="Attached" className="flex flex-wrap gap-x-4 pt-1 text-sm text-ink-soft">
          {files.map(({ id, name }) => (
            <li key={id} className="inline-flex min-w-0 items-center gap-1.5">
              <Paperclip aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} />
              <span className="truncate">{name}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
