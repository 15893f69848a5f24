import { useMe } from '@skillbridge/client/react';
import { EmptyState, MathText, Section } from '@skillbridge/ui';
import { CircleCheck } from 'lucide-react';
import type { ChildPage } from '../shared/child-types.ts';
import { firstName } from '../shared/first-name.ts';
import { sayDue } from '../shared/say-due.ts';
import { useNow } from '../shared/use-now.ts';
import { FirstWork } from './first-work.tsx';

/** Work that is still to be handed in: the first piece large, with one thing a parent can do; the rest as a list. */
export function NextWork({ child }: { child: ChildPage }) {
  const now = useNow();
  const { timeZone } = useMe().academy;
  const name = firstName(child.fullName);
  const [first, ...rest] = child.upcoming.filter(({ state }) => state !== 'handed-in');
  if (!first) {
    return (
      <section aria-label="What comes next" className="pb-8">
        <EmptyState icon={CircleCheck} title="Nothing to hand in right now">
          {name} is up to date. A good question for today: what was the most interesting thing you learnt?
        </EmptyState>
      </section>
    );
  }
  return (
    <>
      <FirstWork work={first} name={name} />
      {rest.length > 0 && (
        <Section title="After that">
          <ul className="-mt-3 flex flex-col">
            {rest.map(({ assignmentId, title, courseTitle, dueAt, state }) => (
              <li
                key={assignmentId}
                className="flex flex-wrap items-baseline justify-between gap-x-6 py-3 not-last:border-b not-last:border-line"
              >
                <span className="min-w-0">
                  <MathText inline text={title} />
                  <span className="block text-sm text-ink-faint">{courseTitle}</span>
                </span>
                <span className={state === 'overdue' ? 'text-sm font-medium text-warning' : 'text-sm text-ink-soft'}>
                  {state === 'returned' ? 'Given back to be revised' : sayDue(dueAt, now, timeZone)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
