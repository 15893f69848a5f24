import { useMe } from '@skillbridge/client/react';
import { cx, formatCount, MathText, PageHeader } from '@skillbridge/ui';
import { ChevronLeft } from 'lucide-react';
import { Link } from 'react-router';
import { sayDue } from '../shared/say-due.ts';
import { StatePill } from '../shared/state-pill.tsx';
import { useNow } from '../shared/use-now.ts';
import type { AssignmentPage } from './page-types.ts';

interface AssignmentHeaderProps {
  page: AssignmentPage;
  /** The title alone, in one line. */
  slim?: boolean;
}

/** Title, course, due date and points. */
export function AssignmentHeader({ page, slim = false }: AssignmentHeaderProps) {
  const { assignment, courseTitle, state } = page;
  const now = useNow();
  const { timeZone } = useMe().academy;
  if (slim) {
    return (
      <header className="flex items-center pb-1">
        <Link
          to="/assignments"
          aria-label="Assignments"
          className="-ml-2 flex size-8 shrink-0 items-center justify-center text-ink-soft hover:text-ink"
        >
          <ChevronLeft aria-hidden className="size-5" />
        </Link>
        <h1 className="min-w-0 truncate text-lg font-semibold">
          <MathText inline text={assignment.title} />
        </h1>
      </header>
    );
  }
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
