import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader, SelectField } from '@skillbridge/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import { queueSearch } from '../shared/queue-filter.ts';
import { AgreementView } from './agreement-view.tsx';

/** How far suggestions and final grades agree in a course, and what follows from that. */
export function AgreementScreen() {
  const [search, setSearch] = useSearchParams();
  const { instructor } = useApi();
  const courses = useQuery(instructor.courses.list.queryOptions());
  // With one course there is nothing to choose.
  const courseId = search.get('course') ?? courses.data?.[0]?.id ?? '';
  const agreement = useQuery(instructor.grading.agreement.queryOptions(courseId ? { courseId } : skipToken));
  return (
    <>
      <PageTitle>Agreement</PageTitle>
      <PageHeader
        back={{ to: `/grading${queueSearch(search)}`, label: 'Grading' }}
        title="Agreement"
        meta="How far suggestions and the grades that you published agree, course by course."
      />
      <SelectField
        label="Course"
        className="w-full pb-6 sm:w-80"
        value={courseId}
        onChange={(event) => setSearch({ course: event.currentTarget.value }, { replace: true })}
        options={(courses.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
      {courses.data?.length === 0 ? (
        <EmptyState title="No courses yet">Your academy’s office gives you courses.</EmptyState>
      ) : (
        <QueryView query={agreement}>{(data) => <AgreementView key={data.courseId} agreement={data} />}</QueryView>
      )}
    </>
  );
}
