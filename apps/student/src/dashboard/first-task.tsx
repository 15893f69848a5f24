import { useMe } from '@skillbridge/client/react';
import { ButtonLink, cx, MathText } from '@skillbridge/ui';
import { useId } from 'react';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { sayDue } from '../shared/say-due.ts';
import { useNow } from '../shared/use-now.ts';

/** The one thing to do now, with the way to it. */
export function FirstTask({ line }: { line: AssignmentLine }) {
  const id = useId();
  const now = useNow();
  const { timeZone } = useMe().academy;
  const overdue = line.state === 'overdue';
  return (
    <section
      aria-labelledby={id}
      className="mb-10 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-l-2 border-accent py-1 pl-5"
    >
      <div className="flex min-w-0 flex-col gap-1">
        <h2 id={id} className="text-sm font-semibold text-accent">
          Do next
        </h2>
        <p className="text-xl font-semibold text-balance">
          <MathText inline text={line.title} />
        </p>
        <p className="flex flex-wrap gap-x-4 text-ink-soft">
          <span>{line.courseTitle}</span>
          <span className={cx('font-medium', overdue ? 'text-warning' : 'text-ink')}>
            {line.state === 'returned' ? 'To revise' : sayDue(line.dueAt, now, timeZone)}
          </span>
        </p>
        {line.state === 'returned' && (
          <p className="text-ink-soft">Your instructor gave it back with a note. Revise it and hand it in again.</p>
        )}
        {overdue && <p className="text-ink-soft">You can still hand it in. It will be marked late.</p>}
      </div>
      <ButtonLink
        to={`/assignments/${line.id}`}
        variant="primary"
        aria-label={`${line.state === 'to-do' ? 'Start' : 'Open'}: ${line.title}`}
      >
        {line.state === 'to-do' ? 'Start' : 'Open'}
      </ButtonLink>
    </section>
  );
}
