import { PageHeader } from '@skillbridge/ui';
import { PageTitle } from '../shared/page-title.tsx';
import { ThreadFilters } from './thread-filters.tsx';
import { ThreadList } from './thread-list.tsx';
import { useThreadFilter } from './use-thread-filter.ts';

/** Conversations of students with the tutor, in the instructor's own courses. */
export function ThreadsScreen() {
  const { filter, change } = useThreadFilter();
  return (
    <>
      <PageTitle>Tutor</PageTitle>
      <PageHeader
        title="Tutor"
        meta="Conversations on the assignments of your courses, newest first. Study-partner conversations appear here only when a student sends them to you."
      />
      <ThreadFilters filter={filter} onChange={change} />
      <ThreadList key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}
