import { useMe } from '@skillbridge/client/react';
import { formatCount, formatDate, TextLink } from '@skillbridge/ui';
import type { StaffThread } from './thread-types.ts';

/** The same student's other conversations about the same assignment: a full one goes on in another. */
export function OtherThreads({ others }: { others: StaffThread['others'] }) {
  const { academy } = useMe();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others" className="pb-2 text-sm font-semibold">
        On the same assignment
      </h2>
      <ul className="flex flex-col gap-1 text-sm">
        {others.map(({ id, lastMessageAt, messages }) => (
          <li key={id}>
            <TextLink to={`/tutor/${id}`}>{formatDate(lastMessageAt, academy.timeZone)}</TextLink>,{' '}
            {formatCount(messages, 'message')}
          </li>
        ))}
      </ul>
    </section>
  );
}
