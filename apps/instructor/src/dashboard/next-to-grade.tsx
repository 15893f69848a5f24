import type { Outputs } from '@skillbridge/client/react';
import { TextLink } from '@skillbridge/ui';
import { QueueTable } from '../shared/queue-table.tsx';

type Dashboard = Outputs['instructor']['dashboard'];

/** The head of the grading queue. */
export function NextToGrade({
  items,
  waitingCount,
  now,
}: {
  items: Dashboard['queue'];
  waitingCount: number;
  now: Date;
}) {
  return (
    <section aria-label="To grade next" className="pb-12">
      <QueueTable items={items} now={now} />
      {waitingCount > items.length && (
        <p className="pt-4">
          <TextLink to="/grading">See all {waitingCount} in the queue</TextLink>
        </p>
      )}
    </section>
  );
}
