import { useMe } from '@skillbridge/client/react';
import { formatDateTime, formatPoints } from '@skillbridge/ui';
import type { AssignmentPage } from '../page-types.ts';

/** The work as it was handed in before, with what was said about it; nothing without earlier rounds. */
export function EarlierRounds({ rounds }: Pick<AssignmentPage, 'rounds'>) {
  const { timeZone } = useMe().academy;
  if (rounds.length === 0) return null;
  return (
    <section aria-label="Earlier rounds" className="flex flex-col gap-3">
      {rounds.toReversed().map((round) => (
        <details key={round.number} className="border-t border-line pt-3">
          <summary className="cursor-pointer">
            Round {round.number}, handed in {formatDateTime(round.handedInAt, timeZone)}
          </summary>
          <dl className="flex flex-col gap-3 pt-3">
            <Part name="What to revise">{round.note}</Part>
            {round.grade && <Part name="Points then">{formatPoints(round.grade.points)}</Part>}
            {round.grade?.feedback && <Part name="Feedback then">{round.grade.feedback}</Part>}
            <Part name="Your work then">{round.content || 'Files only.'}</Part>
          </dl>
        </details>
      ))}
    </section>
  );
}

function Part({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="whitespace-pre-wrap break-words">{children}</dd>
    </div>
  );
}
