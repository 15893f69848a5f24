import { useMe } from '@skillbridge/client/react';
import { cx, formatCount, MathText, PageHeader } from '@skillbridge/ui';
import { sayDue } from '../shared/say-due.ts';
import { StatePill } from '../shared/state-pill.tsx';
import { useNow } from '../shared/use-now.ts';
import type { AssignmentPage } from './page-types.ts';

/** Title, course, due date and points. */
export function AssignmentHeader({ page }: { page: AssignmentPage }) {
  const { assignment, courseTitle, state } = page;
  const now = useNow();
  const { timeZone } = useMe().academy;
  return (
    <PageHeader
      back={{ to: '/assignments', label: 'Assignments' }}
      title={<MathText inline text={assignment.title} />}
      meta={
        <>
          <span>{courseTitle}</span>
          <span className={cx(state === 'overdue' && 'font-medium text-warning')}>
            {sayDue(assignment.dueAt, now, timeZone)}
          </span>
          <span>{formatCount(assignment.maxPoints, 'point')}</span>
          <StatePill state={state} />
        </>
      }
    />
  );
}
