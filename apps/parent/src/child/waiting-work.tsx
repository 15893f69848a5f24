import { MathText, Section } from '@skillbridge/ui';
import type { UpcomingWork } from '../shared/child-types.ts';

/** What is handed in and waits for a teacher. */
export function WaitingWork({ upcoming }: { upcoming: readonly UpcomingWork[] }) {
  const waiting = upcoming.filter(({ state }) => state === 'handed-in');
  if (waiting.length === 0) return null;
  return (
    <Section title="Handed in" hint="A teacher will look at it. There is nothing to do.">
      <ul className="-mt-3 flex flex-col">
        {waiting.map(({ assignmentId, title, courseTitle }) => (
          <li key={assignmentId} className="py-3 not-last:border-b not-last:border-line">
            <MathText inline text={title} />
            <span className="block text-sm text-ink-faint">{courseTitle}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
