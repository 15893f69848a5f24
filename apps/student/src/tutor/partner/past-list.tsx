import { useMe } from '@skillbridge/client/react';
import { formatCount, formatDate, Section, TextLink } from '@skillbridge/ui';
import type { StudyPartner } from '../tutor-types.ts';

/** Conversations that are over, to read again. */
export function PastList({ threads }: { threads: StudyPartner['threads'] }) {
  const { timeZone } = useMe().academy;
  const worthReading = threads.filter(({ messages }) => messages > 0);
  if (worthReading.length === 0) return null;
  return (
    <Section title="Earlier conversations">
      <ul className="-mt-3 flex flex-col">
        {worthReading.map(({ id, topic, lastMessageAt, messages }) => (
          <li
            key={id}
            className="relative flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3 last:border-b-0 hover:bg-well/60"
          >
            <TextLink quiet to={`/tutor/${id}`} className="min-w-0 after:absolute after:inset-0">
              {topic ?? 'Conversation'}
            </TextLink>
            <span className="text-sm text-ink-soft">
              {formatCount(messages, 'message')}
              {lastMessageAt && `, ${formatDate(lastMessageAt, timeZone)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
