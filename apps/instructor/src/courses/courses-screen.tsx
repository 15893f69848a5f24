import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CourseTable } from '../shared/course-table.tsx';
import { PageTitle } from '../shared/page-title.tsx';

/** Every course that this instructor teaches. */
export function CoursesScreen() {
  const courses = useQuery(useApi().instructor.courses.list.queryOptions());
  const [now] = useState(() => new Date());
  return (
    <>
      <PageTitle>Courses</PageTitle>
      <PageHeader title="Courses" />
      <QueryView query={courses}>{(list) => <CourseTable courses={list} now={now} />}</QueryView>
    </>
  );
}
