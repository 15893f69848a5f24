import { useMe } from '@skillbridge/client/react';
import { ButtonLink, EmptyState, formatCount, Section, TextLink } from '@skillbridge/ui';
import { CircleCheck } from 'lucide-react';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { sayDue } from '../shared/say-due.ts';
import { useNow } from '../shared/use-now.ts';
import { FirstTask } from './first-task.tsx';
import { LineRow } from './line-row.tsx';

/** What to do next: the first thing large, the rest as a list, soonest due first. */
export function NextTasks({ tasks, openCount }: { tasks: readonly AssignmentLine[]; openCount: number }) {
  const now = useNow();
  const { timeZone } = useMe().academy;
  const [first, ...rest] = tasks;
  if (!first) {
    return (
      <section aria-label="Do next" className="pb-10">
        <EmptyState
          icon={CircleCheck}
          title="Nothing to do right now"
          action={<ButtonLink to="/assignments">See all assignments</ButtonLink>}
        >
          You are up to date. New work appears here as soon as your instructor gives it out.
        </EmptyState>
      </section>
    );
  }
  const unseen = openCount - tasks.length;
  return (
    <>
      <FirstTask line={first} />
      {rest.length > 0 && (
        <Section title="After that">
          <ul className="-mt-3 flex flex-col">
            {rest.map((line) => (
              <LineRow
                key={line.id}
                line={line}
                fact={
                  <span className={line.state === 'overdue' ? 'font-medium text-warning' : undefined}>
                    {line.state === 'returned' ? 'To revise' : sayDue(line.dueAt, now, timeZone)}
                  </span>
                }
              />
            ))}
          </ul>
          {unseen > 0 && (
            <p className="pt-3">
              <TextLink to="/assignments">See {formatCount(unseen, 'more assignment')}</TextLink>
            </p>
          )}
        </Section>
      )}
    </>
  );
}
