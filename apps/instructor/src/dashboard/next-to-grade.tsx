import type { Outputs } from '@skillbridge/client/react';
import { TextLink } from '@skillbridge/ui';
import { QueueTable } from '../shared/queue-table.tsx';

type Dashboard = Outputs['instructor']['dashboard'];

/** The head of the grading queue. */
export function NextToGrade({
  items,
  waitingCount,
  now,
  isSecond,
}: {
  items: Dashboard['queue'];
  waitingCount: number;
  now: Date;
  /** Something else comes first, so the list needs a heading of its own. */
  isSecond: boolean;
}) {
  return (
    <section aria-label="To grade next" className="pb-12">
      {isSecond && <h2 className="pb-3 text-lg font-semibold">To grade, oldest first</h2>}
      <QueueTable items={items} now={now} />
      {waitingCount > items.length && (
        <p className="pt-4">
          <TextLink to="/grading">See all {waitingCount} in the queue</TextLink>
        </p>
      )}
    </section>
  );
}
