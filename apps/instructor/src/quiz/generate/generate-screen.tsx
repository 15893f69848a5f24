import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { PageTitle } from '../../shared/page-title.tsx';
import { GenerateForm } from './generate-form.tsx';

/** Where a quiz is asked for: from words, from a standard, from a worksheet. */
export function GenerateScreen() {
  const { courseId = '' } = useParams();
  const course = useQuery(useApi().instructor.courses.get.queryOptions({ courseId }));
  return (
    <QueryView query={course}>
      {({ title }) => (
        <>
          <PageTitle>Generate a quiz</PageTitle>
          <PageHeader
            back={{ to: `/courses/${courseId}`, label: title }}
            title="Generate a quiz"
            meta="Every question is checked before you see it. You edit the draft and decide what students get."
          />
          <GenerateForm courseId={courseId} />
        </>
      )}
    </QueryView>
  );
}
