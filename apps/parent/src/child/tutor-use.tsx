import { useMe } from '@skillbridge/client/react';
import { formatCount, formatDate, Section } from '@skillbridge/ui';
import type { ChildPage } from '../shared/child-types.ts';
import { firstName } from '../shared/first-name.ts';

/** How often the tutor helped, in a sentence. What was said is the child's own. */
export function TutorUse({ child }: { child: ChildPage }) {
  const { timeZone } = useMe().academy;
  const { sessions, messages, lastAt } = child.tutor;
  const name = firstName(child.fullName);
  return (
    <Section title="Help from the tutor">
      <div className="-mt-2 flex max-w-prose flex-col gap-2">
        <p>
          {sessions === 0
            ? `${name} has not asked the tutor yet. It gives hints on the work at hand, and never the answer.`
            : `${name} has worked with the tutor ${formatCount(sessions, 'time')}, in ${formatCount(messages, 'message')}.${
                lastAt ? ` The last time was ${formatDate(lastAt, timeZone)}.` : ''
              }`}
        </p>
        {sessions > 0 && (
          <p className="text-sm text-ink-faint">
            What they talk about stays with {name}. The tutor gives hints, and never the answer.
          </p>
        )}
      </div>
    </Section>
  );
}
