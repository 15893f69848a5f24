import type { Outputs } from '@skillbridge/client/react';
import { ButtonLink, formatCount, PageHeader } from '@skillbridge/ui';
import { gradingPath } from '../shared/grading-path.ts';

type Dashboard = Outputs['instructor']['dashboard'];

/** The one thing to do next: a student who asked for them comes before work that waits for a grade. */
export function DashboardHeader({ shared, queue, waitingCount }: Pick<Dashboard, 'shared' | 'queue' | 'waitingCount'>) {
  const [first] = shared;
  const [oldest] = queue;
  const toGrade = `${formatCount(waitingCount, 'piece')} of work to grade`;
  if (first) {
    return (
      <PageHeader
        title={`${formatCount(new Set(shared.map(({ student }) => student.id)).size, 'student')} asked for you`}
        meta={
          waitingCount === 0
            ? 'There is nothing to grade.'
            : `Then there ${waitingCount === 1 ? 'is' : 'are'} ${toGrade}.`
        }
        actions={
          <ButtonLink variant="primary" to={`/tutor/${first.id}`}>
            Read the latest
          </ButtonLink>
        }
      />
    );
  }
  return (
    <PageHeader
      title={waitingCount === 0 ? 'All graded' : toGrade}
      meta={
        waitingCount === 0 ? 'Nothing waits for you. New work shows up here as students hand it in.' : 'Oldest first.'
      }
      actions={
        oldest && (
          <ButtonLink variant="primary" to={gradingPath(oldest)}>
            Grade the oldest
          </ButtonLink>
        )
      }
    />
  );
}
