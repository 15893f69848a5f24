import { useMe } from '@skillbridge/client/react';
import { formatDate, Section } from '@skillbridge/ui';
import type { ChildPage } from '../shared/child-types.ts';
import { firstName } from '../shared/first-name.ts';
import { sayAsked } from '../shared/say-asked.ts';

/** How often the child asked the tutor, in a sentence. What was said is the child's own. */
export function TutorUse({ child }: { child: ChildPage }) {
  const { timeZone } = useMe().academy;
  const { askedThisWeek, askedLastWeek, lastAt } = child.tutor;
  const name = firstName(child.fullName);
  return (
    <Section title="Help from the tutor">
      <div className="-mt-2 flex max-w-prose flex-col gap-2">
        <p>
          {lastAt === null
            ? `${name} has not asked the tutor yet. It gives hints on the work at hand, and never the answer.`
            : `${name} asked the tutor ${sayAsked(askedThisWeek)} this week and ${sayAsked(askedLastWeek)} the week before. The last time was ${formatDate(lastAt, timeZone)}.`}
        </p>
        {lastAt !== null && (
          <p className="text-sm text-ink-faint">
            You see only how often: what is said stays between {name} and their instructors. The tutor gives hints, and
            never the answer.
          </p>
        )}
      </div>
    </Section>
  );
}
