import { useApi } from '@skillbridge/client/react';
import { PageHeader, SelectField } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import { QueueList } from './queue-list.tsx';

/** The grading queue: all that waits for this instructor, oldest first. */
export function GradingScreen() {
  const [search, setSearch] = useSearchParams();
  const courseId = search.get('course');
  const courses = useQuery(useApi().instructor.courses.list.queryOptions());
  const choose = (chosen: string): void => setSearch(chosen ? { course: chosen } : {}, { replace: true });
  return (
    <>
      <PageTitle>Grading</PageTitle>
      <PageHeader
        title="Grading"
        meta="Work that waits for you, oldest first. A suggestion is only that: what you publish is the grade."
      />
      <SelectField
        label="Course"
        className="max-w-xs pb-4"
        value={courseId ?? ''}
        placeholder="All courses"
        onChange={(event) => choose(event.currentTarget.value)}
        options={(courses.data ?? []).map(({ id, title, waiting }) => ({ value: id, label: `${title} (${waiting})` }))}
      />
      <QueueList courseId={courseId} />
    </>
  );
}
