import { useMe } from '@skillbridge/client/react';
import { formatDateTime } from '@skillbridge/ui';
import { useId } from 'react';
import type { AssignmentPage } from '../page-types.ts';

/** What the instructor asks to be revised, above the work that is the student's to change again. */
export function RevisionNote({ revision }: { revision: NonNullable<AssignmentPage['revision']> }) {
  const id = useId();
  const { timeZone } = useMe().academy;
  return (
    <section aria-labelledby={id} className="border-l-2 border-warning py-1 pl-5">
      <h2 id={id} className="font-semibold">
        Given back to you to revise
      </h2>
      <p className="whitespace-pre-wrap break-words">{revision.note}</p>
      <p className="pt-1 text-sm text-ink-soft">
        {formatDateTime(revision.returnedAt, timeZone)}. Change your work and hand it in again; it does not count as
        late for that.
      </p>
    </section>
  );
}
