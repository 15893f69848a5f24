import type { Outputs } from '@skillbridge/client/react';
import { ButtonLink, TextLink } from '@skillbridge/ui';
import { formatAgo } from '../shared/format-ago.ts';

type Dashboard = Outputs['instructor']['dashboard'];

/** Students who asked for their instructor: each with their note, and the way into the conversation. */
export function SentToYou({ threads, now }: { threads: Dashboard['shared']; now: Date }) {
  return (
    <section aria-label="Sent to you" className="pb-12">
      <ul className="flex flex-col">
        {threads.map(({ id, student, assignment, topic, shared }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-3 first:border-t">
            <div className="min-w-0 flex-1 basis-64">
              <p>
                <span className="font-semibold">{student.name}</span>, stuck on{' '}
                {assignment?.title ?? topic ?? 'their own practice'}
              </p>
              {shared?.note && <p className="line-clamp-2 text-sm text-ink-soft">“{shared.note}”</p>}
            </div>
            {shared && (
              <time dateTime={shared.at} className="text-sm text-ink-faint">
                {formatAgo(shared.at, now)}
              </time>
            )}
            <ButtonLink size="sm" to={`/tutor/${id}`}>
              Read it<span className="sr-only">: {student.name}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
      <p className="pt-4">
        <TextLink to="/tutor?only=shared">See all that was sent to you</TextLink>
      </p>
    </section>
  );
}
