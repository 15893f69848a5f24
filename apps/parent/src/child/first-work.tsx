import { useMe } from '@skillbridge/client/react';
import { cx, MathText } from '@skillbridge/ui';
import { useId } from 'react';
import type { UpcomingWork } from '../shared/child-types.ts';
import { sayDue } from '../shared/say-due.ts';
import { useNow } from '../shared/use-now.ts';

/** The next piece of work, and one thing that a parent can do about it. */
export function FirstWork({ work, name }: { work: UpcomingWork; name: string }) {
  const id = useId();
  const now = useNow();
  const { timeZone } = useMe().academy;
  const overdue = work.state === 'overdue';
  return (
    <section aria-labelledby={id} className="mb-10 flex flex-col gap-1 border-l-2 border-accent py-1 pl-5">
      <h2 id={id} className="text-sm font-semibold text-accent">
        What comes next
      </h2>
      <p className="text-xl font-semibold text-balance">
        <MathText inline text={work.title} />
      </p>
      <p className="flex flex-wrap gap-x-4 text-ink-soft">
        <span>{work.courseTitle}</span>
        <span className={cx('font-medium', overdue ? 'text-warning' : 'text-ink')}>
          {work.state === 'returned' ? 'Given back to be revised' : sayDue(work.dueAt, now, timeZone)}
        </span>
      </p>
      <p className="max-w-prose pt-2">
        {work.state === 'returned'
          ? `The instructor gave this back with a note, so that ${name} can make it better. Ask what the note says.`
          : overdue
            ? `${name} can still hand this in; it will only be marked late. A quiet hour for it today would help most.`
            : `A way to help: ask ${name} when would be a good time for it, and what the first step is.`}
      </p>
    </section>
  );
}
