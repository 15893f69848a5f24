import { ButtonLink, PageHeader } from '@skillbridge/ui';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import { queueSearch, readQueueFilter } from '../shared/queue-filter.ts';
import { QueueFilters } from './queue-filters.tsx';
import { QueueList } from './queue-list.tsx';
import { RegradesLink } from './regrades-link.tsx';

/** The grading queue: assignments and quizzes that wait for this instructor, and the ways to go through many at once. */
export function GradingScreen() {
  const [search] = useSearchParams();
  const filter = readQueueFilter(search);
  const scope = queueSearch(search);
  return (
    <>
      <PageTitle>Grading</PageTitle>
      <PageHeader
        title="Grading"
        meta="Work that waits for you. A suggestion is only that: what you publish is the grade."
        actions={
          <>
            <RegradesLink />
            <ButtonLink size="sm" to={`/grading/by-question${scope}`}>
              By question
            </ButtonLink>
            <ButtonLink size="sm" to={`/grading/bulk${scope}`}>
              Bulk approve
            </ButtonLink>
            <ButtonLink size="sm" to={`/grading/agreement${scope}`}>
              Agreement
            </ButtonLink>
          </>
        }
      />
      <QueueFilters />
      <QueueList key={scope} filter={filter} search={scope} />
    </>
  );
}
